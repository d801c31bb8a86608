from kit.scenario import Scenario, theirs

from . import other_family_dead


def set_up(lab):
    other_family_dead.set_up(lab)
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", "-6", error="unreachable", limit=3)
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("site", "the IPv6 address is dead, the other brings 502", theirs("site-backend-down"))
