from kit import addresses as a
from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    lab.filters.add("person", "output", f"ip daddr {a.SITE} reject with icmp type admin-prohibited")


def proof(see):
    see.curl("https://shop.example/", error="unreachable")
    see.references()


SCENARIO = Scenario("home", "this computer's own firewall prohibits this site",
                    yours("device", "device-firewall"), arguments=["--outside-view"])
