from kit import addresses as a
from kit.scenario import Scenario, between


def set_up(lab):
    lab.filters.add("provider", "forward", f"ip daddr {a.SITE} drop")


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("provider", "the provider's network loses everything for this site", between("route-dropped").at_most("likely"),
                    arguments=["--outside-view"])
