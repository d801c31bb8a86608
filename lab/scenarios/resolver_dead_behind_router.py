from kit import addresses as a
from kit.scenario import Scenario, between, unknown


def set_up(lab):
    lab.filters.add("provider", "input", f"ip daddr {a.PROVIDER_RESOLVER} meta l4proto {{ tcp, udp }} th dport 53 drop")


def proof(see):
    see.dig()
    see.dig(server="1.1.1.1", says=a.SITE)


# From the home alone, router and provider cannot be told apart here.
SCENARIO = Scenario("provider", "the same, asked through the router", between("provider-lookup-broken").at_most("likely") | unknown())
