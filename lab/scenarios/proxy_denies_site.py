from kit.scenario import Scenario, yours

from .proxy_healthy import PROXY


def set_up(lab):
    lab.squid.told("acl shops dstdomain .shop.example\nhttp_access deny shops\n")


def proof(see):
    see.curl("https://shop.example/", body="ERR_ACCESS_DENIED", environment=SCENARIO.environment)
    see.references(environment=SCENARIO.environment)


SCENARIO = Scenario("proxy", "Squid's rules forbid this site", yours("proxy"), environment={"https_proxy": PROXY, "http_proxy": PROXY})
