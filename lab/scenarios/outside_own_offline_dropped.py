from kit import outside
from kit.scenario import Scenario, between


def set_up(lab):
    lab.filters.add("provider", "forward", "ip daddr 203.0.113.80 ip saddr 198.51.100.10 drop")
    outside.mishap(lab, probes={"Lab Provider": "offline"})


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("traps", "the route drops packets, the provider's own place is offline", between(),
                    arguments=["--outside-view"])
