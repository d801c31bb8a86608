from kit import addresses as a
from kit.scenario import Scenario, yours


def _mend(lab):
    lab.spaces.ip("person", "addr", "flush", "dev", "eth0")
    lab.spaces.ip("person", "addr", "add", f"{a.PERSON}/24", "dev", "eth0")
    lab.spaces.ip("person", "route", "replace", "default", "via", a.ROUTER)


def set_up(lab):
    lab.undo.callback(_mend, lab)
    lab.spaces.ip("person", "addr", "flush", "dev", "eth0")
    lab.spaces.ip("person", "addr", "add", "169.254.77.10/16", "dev", "eth0")


def proof(see):
    done = see.person.run("ip", "-4", "-o", "addr", "show", "dev", "eth0")
    assert "169.254.77.10" in done.stdout and a.PERSON not in done.stdout, done.stdout
    see.curl("https://shop.example/", error="dns", limit=12)


# RFC 3927: such an address is taken where nobody in the network gave one.
SCENARIO = Scenario("home", "the network gave no address, the computer took one itself", yours("home-network") | yours("device"))
