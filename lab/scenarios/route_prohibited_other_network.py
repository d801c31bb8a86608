from kit import addresses as a
from kit.scenario import Scenario, between, unknown


def set_up(lab):
    lab.filters.add("provider", "forward", f"ip daddr {a.SITE} reject with icmp type admin-prohibited")


def proof(see):
    see.curl("https://shop.example/", error="unreachable")
    see.references()


SCENARIO = Scenario("provider", "the provider prohibits the site, in another network it opens",
                    between().at_most("likely") | unknown("cannot-tell"), arguments=["--answer", "other-network=works"])
