from kit import addresses as a
from kit.scenario import Scenario, unknown, yours

from .proxy_healthy import PROXY


def set_up(lab):
    lab.filters.add("proxy", "output", f"ip daddr {a.SITE} tcp dport {{ 80, 443 }} reject with tcp reset")
    # Around the proxy this computer reaches nobody; the person tried it in another way.
    lab.filters.add("router", "forward", f"ip saddr {a.PERSON} ip daddr != {a.PROXY} drop")


def proof(see):
    see.curl("https://shop.example/", environment=SCENARIO.environment, body="X-Squid-Error", limit=12)
    see.references(environment=SCENARIO.environment)
    see.curl("https://shop.example/", error="silent", limit=2)


SCENARIO = Scenario("proxy", "Squid alone cannot reach the site; with it off the page opens",
                    yours("proxy", "proxy-fails-site") | unknown("cannot-tell"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY}, arguments=["--answer", "proxy-off=works"])
