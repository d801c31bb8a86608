from kit import addresses as a
from kit.scenario import Scenario, yours

PROXY = f"http://anna:hidden%40word@{a.PROXY}:{a.PROXY_PORT}"


def set_up(lab):
    lab.squid.dead()


def proof(see):
    see.curl("https://shop.example/", error="refused", environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "a dead proxy in upper-case variables, with a login", yours("proxy", "proxy-dead"),
                    environment={"HTTPS_PROXY": PROXY, "HTTP_PROXY": PROXY})
