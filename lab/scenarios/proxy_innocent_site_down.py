from kit.scenario import Scenario, theirs

from .proxy_healthy import PROXY


def set_up(lab):
    lab.site.stop_gateway()


def proof(see):
    see.curl("https://shop.example/", environment=SCENARIO.environment, body="ERR_CONNECT_FAIL")
    see.curl("https://shop.example/", error="refused")


SCENARIO = Scenario("traps", "Squid's error page speaks of a site that is down everywhere", theirs("site-unreachable"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY}, arguments=["--outside-view"])
