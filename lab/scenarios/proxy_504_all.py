from kit.scenario import Scenario, yours

from .proxy_healthy import PROXY


def set_up(lab):
    lab.squid.told("http_access deny all\ndeny_info 504:ERR_CONNECT_FAIL all\n")


def proof(see):
    see.curl("https://shop.example/", body="504 Gateway", environment=SCENARIO.environment)
    see.references(opens=False, environment=SCENARIO.environment)
    see.references()
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "Squid answers 504 to the tunnel for every site", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
