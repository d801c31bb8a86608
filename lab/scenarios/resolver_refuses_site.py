from kit import addresses as a, odd
from kit.scenario import Scenario, between


def set_up(lab):
    odd.names(lab, "--code", "5", "--only", "shop.example")


def proof(see):
    see.dig(status="REFUSED")
    see.dig("www.wikipedia.org", says=a.REFERENCES["www.wikipedia.org"])
    see.dig(server="1.1.1.1", says=a.SITE)


SCENARIO = Scenario("provider", "the provider's resolver refuses this name only", between())
