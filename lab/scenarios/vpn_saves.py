from kit import addresses as a
from kit.scenario import Scenario, nobody


def set_up(lab):
    lab.vpn.connect()
    lab.filters.add("provider", "forward", f"ip daddr {a.SITE} ip saddr {a.ROUTER_OUTSIDE} drop")


def proof(see):
    see.curl("https://shop.example/", "--interface", "eth0", error="silent", limit=2)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("traps", "the provider drops the site, through the VPN it works", nobody("works"))
