from kit import odd
from kit.scenario import Scenario, yours

from .proxy_healthy import PROXY


def set_up(lab):
    odd.proxy(lab, "--does", "tunnel-silent")


def proof(see):
    done = see.curl("https://shop.example/", environment=SCENARIO.environment)
    assert done.returncode in (28, 35), done
    see.references(opens=False, environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "the proxy grants every tunnel, then says nothing", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
