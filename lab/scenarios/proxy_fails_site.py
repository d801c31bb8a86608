from kit import addresses as a
from kit.scenario import Scenario, yours

from .proxy_healthy import PROXY


def set_up(lab):
    lab.filters.add("proxy", "output", f"ip daddr {a.SITE} tcp dport {{ 80, 443 }} reject with tcp reset")


def proof(see):
    see.curl("https://shop.example/", environment=SCENARIO.environment, body="ERR_CONNECT_FAIL")
    see.references(environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "Squid reaches every site but this one", yours("proxy", "proxy-fails-site"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
