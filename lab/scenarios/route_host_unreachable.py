from kit import addresses as a
from kit.scenario import Scenario, between


def set_up(lab):
    lab.filters.add("provider", "forward", f"ip saddr {a.ROUTER_OUTSIDE} ip daddr {a.SITE} reject with icmp type host-unreachable")


def proof(see):
    see.curl("https://shop.example/", error="unreachable")
    see.references()


SCENARIO = Scenario("provider", "the provider says that it knows no way to this site, others do", between().at_most("likely"),
                    arguments=["--outside-view"])
