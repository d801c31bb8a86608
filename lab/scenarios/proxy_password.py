from kit.scenario import Scenario, yours

from .proxy_healthy import PROXY


def set_up(lab):
    lab.squid.wants_password()


def proof(see):
    see.curl("https://shop.example/", environment=SCENARIO.environment, body="407")


SCENARIO = Scenario("proxy", "Squid wants a name and a password", yours("proxy", "proxy-password"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
