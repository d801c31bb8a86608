from kit import addresses as a
from kit.scenario import Scenario, between, unknown

from .proxy_healthy import PROXY


def set_up(lab):
    # Both stand behind the same provider.
    lab.filters.add("provider", "forward", f"ip saddr {a.ROUTER_OUTSIDE} ip daddr {a.SITE} drop")


def proof(see):
    see.curl("https://shop.example/", body="X-Squid-Error", environment=SCENARIO.environment, limit=12)
    see.references(environment=SCENARIO.environment)
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("traps", "Squid speaks of a site that the provider drops; it fails around the proxy too, elsewhere it opens",
                    (between("route-dropped") | unknown()).at_most("likely"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY}, arguments=["--outside-view"])
