from kit import addresses as a
from kit.scenario import Scenario, yours

from .proxy_healthy import PROXY

URL = "http://www.shop.example/"


def set_up(lab):
    lab.squid.told(f"cache_peer {a.NOTHING_THERE} parent 3128 0 no-query no-digest default\nnever_direct allow all\n")


def proof(see):
    see.curl(URL, body="X-Squid-Error", environment=SCENARIO.environment, limit=12)
    see.curl(URL, status=301)
    see.references()


SCENARIO = Scenario("proxy", "Squid's own way out is dead, a plain http address", yours("proxy", "proxy-fails-all"), url=URL,
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
