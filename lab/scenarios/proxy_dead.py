from kit.scenario import Scenario, yours

from .proxy_healthy import PROXY


def set_up(lab):
    lab.squid.dead()


def proof(see):
    see.curl("https://shop.example/", error="refused", environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "the proxy on another computer refuses", yours("proxy", "proxy-dead"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
