from kit import addresses as a
from kit.scenario import Scenario, yours

from .proxy_healthy import PROXY


def set_up(lab):
    # It may still look names up, but reaches nobody.
    lab.filters.add("proxy", "output", f"ip daddr != {a.ROUTER} tcp dport {{ 80, 443 }} reject with tcp reset")


def proof(see):
    see.curl("https://shop.example/", environment=SCENARIO.environment, body="ERR_CONNECT_FAIL")
    see.references(opens=False, environment=SCENARIO.environment)
    see.references()


SCENARIO = Scenario("proxy", "Squid reaches no site at all, without it all open", yours("proxy", "proxy-fails-all"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
