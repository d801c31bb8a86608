from kit import addresses as a
from kit.scenario import Scenario, between


def set_up(lab):
    lab.notice("provider", a.PROVIDER, "provider-block-451")
    lab.filters.add("provider", "prerouting", f"ip daddr {a.SITE} tcp dport 80 dnat to {a.PROVIDER}:8090")
    lab.filters.add("provider", "forward", f"ip daddr {a.SITE} tcp dport 443 reject with tcp reset")


def proof(see):
    see.curl("http://shop.example/", status=451, body="blocked by your internet provider")


SCENARIO = Scenario("provider", "a block notice of the provider in place of the site", between("provider-blocks-site"),
                    url="http://shop.example/", arguments=["--outside-view"])
