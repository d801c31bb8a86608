from kit.scenario import Scenario, yours

from .proxy_healthy import PROXY


def set_up(lab):
    lab.squid.told("acl shops dstdomain .shop.example\nhttp_access deny shops\ndeny_info 504:ERR_CONNECT_FAIL shops\n")


def proof(see):
    see.curl("https://shop.example/", body="504 Gateway", environment=SCENARIO.environment)
    see.references(environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "Squid answers 504 to the tunnel for this site alone", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
