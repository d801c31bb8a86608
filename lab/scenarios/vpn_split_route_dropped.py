from kit import addresses as a
from kit.scenario import Scenario, between, unknown


def set_up(lab):
    lab.vpn.connect()
    for net in ("0.0.0.0/1", "128.0.0.0/1"):
        lab.spaces.ip("person", "route", "del", net)
    lab.spaces.ip("person", "route", "add", "10.30.0.0/16", "dev", "tun0")
    lab.filters.add("provider", "forward", f"ip daddr {a.SITE} drop")


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("provider", "a tunnel for the company's net only is up and well, and the provider loses everything for this site", between().at_most("likely") | unknown(), arguments=["--outside-view"])
