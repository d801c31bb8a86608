from kit import addresses as a
from kit.scenario import Scenario, theirs, unknown, yours

from .proxy_healthy import PROXY


def set_up(lab):
    lab.filters.add("proxy", "output", f"ip daddr != {a.ROUTER} tcp dport {{ 80, 443 }} reject with tcp reset")
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", body="ERR_CONNECT_FAIL", environment=SCENARIO.environment)
    see.references(opens=False, environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=502, body="<center>nginx")
    see.references()


# Either has to be mended before the page opens, so that neither alone may be named with certainty.
SCENARIO = Scenario("traps", "the proxy reaches nobody, and the site is down for everybody",
                    (theirs("site-backend-down") | yours("proxy") | unknown("cannot-tell")).at_most("likely"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY}, arguments=["--outside-view"])
