from kit import addresses as a
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.spaces.ip("person", "route", "del", "default")
    lab.undo.callback(lab.spaces.ip, "person", "route", "replace", "default", "via", a.ROUTER)


def proof(see):
    see.ping()
    see.curl("https://shop.example/", error="unreachable")


SCENARIO = Scenario("home", "the cable is in, but no way out is set", yours("home-network", "no-way-out") | yours("device"))
