from kit import addresses as a
from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    lab.filters.add("router", "forward", f'iifname "lan" ip daddr {a.SITE} drop')


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("home", "the router drops everything for this site, the same provider's other customers reach it", yours("home-network") | between().at_most("likely") | unknown(), arguments=["--outside-view"])
