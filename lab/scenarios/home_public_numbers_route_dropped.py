from kit import addresses as a, elsewhere
from kit.scenario import Scenario, between


def set_up(lab):
    elsewhere.home(lab, "11.22.33")
    lab.filters.add("provider", "forward", f"ip daddr {a.SITE} drop")


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("provider", "a home network with public-looking numbers, and the provider loses everything for the site", between().at_most("likely"),
                    arguments=["--outside-view"])
