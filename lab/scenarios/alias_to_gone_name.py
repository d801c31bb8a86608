from kit import bind
from kit.scenario import Scenario, theirs


def set_up(lab):
    bind.start(lab, domain="example", records="shop CNAME shop.hosting\nhosting A 203.0.113.90")


def proof(see):
    see.dig(status="NXDOMAIN")
    see.dig(server="1.1.1.1", status="NXDOMAIN")
    see.references()


SCENARIO = Scenario("site", "the name is another word for a name that is gone", theirs())
