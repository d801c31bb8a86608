from kit import addresses as a
from kit.scenario import Scenario, between


def set_up(lab):
    lab.filters.add("provider", "forward", f"ip daddr {a.SITE} tcp dport {{ 80, 443 }} reject with tcp reset")


def proof(see):
    see.curl("https://shop.example/", error="refused")
    see.references()


SCENARIO = Scenario("provider", "the provider's network refuses connections to this site", between("route-dropped").at_most("likely"),
                    arguments=["--outside-view"])
