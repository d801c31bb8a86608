from kit import addresses as a
from kit.scenario import Scenario, yours

from .proxy_healthy import PROXY


def set_up(lab):
    lab.filters.add("proxy", "output", f"ip daddr {a.SITE} tcp dport 443 tcp flags & psh == psh drop")


def proof(see):
    see.curl("https://shop.example/", error="silent", environment=SCENARIO.environment)
    see.references(environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "the proxy grants the tunnel to this site alone and then nothing comes through it", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
