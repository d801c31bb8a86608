from kit import addresses as a, odd
from kit.scenario import Scenario, between


def set_up(lab):
    odd.names(lab, "--code", "3")


def proof(see):
    see.dig(status="NXDOMAIN")
    see.dig("www.wikipedia.org", status="NXDOMAIN")
    see.dig(server="1.1.1.1", says=a.SITE)


SCENARIO = Scenario("provider", "the provider's resolver denies that any name exists", between())
