from kit import addresses as a
from kit.scenario import Scenario, yours


def _plug_in(lab):
    lab.spaces.ip("person", "link", "set", "eth0", "up")
    lab.spaces.ip("person", "route", "replace", "default", "via", a.ROUTER)


def set_up(lab):
    lab.spaces.ip("person", "link", "set", "eth0", "down")
    lab.undo.callback(_plug_in, lab)


def proof(see):
    see.curl(f"https://{a.SITE}/", error="unreachable")
    see.ping(answers=False)


SCENARIO = Scenario("home", "the network cable is out", yours("home-network", "no-link"))
