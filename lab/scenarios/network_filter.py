from kit import addresses as a
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.notice("router", a.ROUTER, "filter-blocked")
    lab.filters.add("router", "prerouting", f"ip daddr {a.SITE} tcp dport 80 redirect to :8090")
    lab.filters.add("router", "forward", f"ip daddr {a.SITE} tcp dport 443 reject with tcp reset")


def proof(see):
    see.curl("http://shop.example/", status=403, body="FortiGuard")


SCENARIO = Scenario("home", "a filter of the network shows its page", yours("home-network", "network-filter"),
                    url="http://shop.example/", arguments=["--outside-view"])
