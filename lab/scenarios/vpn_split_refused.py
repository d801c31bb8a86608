from kit import addresses as a
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.vpn.connect()
    for net in ("0.0.0.0/1", "128.0.0.0/1"):
        lab.spaces.ip("person", "route", "del", net)
    lab.spaces.ip("person", "route", "add", "203.0.113.0/24", "dev", "tun0")
    lab.site.change(extra=f"deny {a.VPN_SERVER}; allow all;")


def proof(see):
    see.curl("https://shop.example/", status=403, limit=10)
    see.references()


SCENARIO = Scenario("vpn", "a VPN takes a few networks, this site's among them, whose owner turns its exit away; with it off it opens", yours("vpn"), arguments=["--answer", "vpn-off=works"])
