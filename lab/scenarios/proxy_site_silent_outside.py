from kit.scenario import Scenario, theirs

from .proxy_healthy import PROXY


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")


def proof(see):
    see.curl("https://shop.example/", environment=SCENARIO.environment, body="X-Squid-Error", limit=12)
    see.curl("https://shop.example/", error="silent")
    see.references(environment=SCENARIO.environment)


SCENARIO = Scenario("traps", "Squid speaks of a site that is silent for all", theirs("site-unreachable"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY}, arguments=["--outside-view"])
