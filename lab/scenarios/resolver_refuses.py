from kit import addresses as a, odd
from kit.scenario import Scenario, between


def set_up(lab):
    odd.names(lab, "--code", "5")


def proof(see):
    see.dig(status="REFUSED")
    see.dig("www.wikipedia.org", status="REFUSED")
    see.dig(server="1.1.1.1", says=a.SITE)


SCENARIO = Scenario("provider", "the provider's resolver refuses every question", between("provider-lookup-broken"))
