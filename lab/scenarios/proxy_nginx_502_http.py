from kit import odd
from kit.scenario import Scenario, yours

from .proxy_healthy import PROXY

URL = "http://www.shop.example/"


def set_up(lab):
    odd.proxy(lab, "--says", "nginx-502")


def proof(see):
    see.curl(URL, status=502, body="<center>nginx", environment=SCENARIO.environment)
    see.curl(URL, status=301)
    see.references(opens=False, environment=SCENARIO.environment)
    see.references()


SCENARIO = Scenario("traps", "a forward proxy made with nginx is broken: its 502 looks like a site's", yours("proxy"), url=URL,
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
