from kit import addresses as a
from kit.scenario import Scenario, yours

from .proxy_healthy import PROXY


def set_up(lab):
    lab.filters.add("proxy", "output", f"ip daddr {a.ROUTER} udp dport 53 reject")


def proof(see):
    see.curl("https://shop.example/", limit=10, environment=SCENARIO.environment, body="X-Squid-Error: ERR_")
    see.references()


SCENARIO = Scenario("proxy", "Squid can look up no name, without it all open", yours("proxy", "proxy-fails-all"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
