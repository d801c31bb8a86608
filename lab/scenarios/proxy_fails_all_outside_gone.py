from kit import addresses as a
from kit.scenario import Scenario, yours

from .proxy_fails_all import set_up as break_proxy
from .proxy_healthy import PROXY


def set_up(lab):
    break_proxy(lab)
    lab.filters.add("provider", "forward", f"ip daddr {a.OUTSIDE_API} drop")


def proof(see):
    see.curl("https://shop.example/", environment=SCENARIO.environment, body="ERR_CONNECT_FAIL")
    see.curl("https://api.globalping.io/v1/probes", error="silent")
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("traps", "the proxy reaches nobody, and nobody outside can be asked either", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY}, arguments=["--outside-view"])
