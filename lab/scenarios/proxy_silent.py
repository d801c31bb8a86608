from kit.scenario import Scenario, yours

from .proxy_healthy import PROXY


def set_up(lab):
    lab.filters.add("proxy", "input", "drop")


def proof(see):
    see.curl("https://shop.example/", error="silent", environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "the proxy on another computer says nothing", yours("proxy", "proxy-dead"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
