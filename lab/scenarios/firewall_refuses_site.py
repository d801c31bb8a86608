from kit import addresses as a
from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    lab.filters.add("person", "output", f"ip daddr {a.SITE} reject with icmp type port-unreachable")


def proof(see):
    see.curl("https://shop.example/", error="refused")
    see.references()


# Without a look into the firewall's rules the refusal could be anybody's on the way.
SCENARIO = Scenario("home", "this computer's own firewall refuses this site",
                    yours("device", "device-firewall"), arguments=["--outside-view"])
