from kit import addresses as a
from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    lab.vpn.connect()
    lab.filters.add("site", "input", f"ip saddr {a.VPN_SERVER} tcp dport {{ 80, 443 }} drop")


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()
    see.curl("https://shop.example/", "--interface", "eth0", status=200)


SCENARIO = Scenario("vpn", "the site drops the VPN's exit, others reach it; with the VPN off it opens", yours("vpn", "vpn-way-lost") | unknown(),
                    arguments=["--outside-view", "--answer", "vpn-off=works"])
