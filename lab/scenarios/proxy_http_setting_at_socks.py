from kit import addresses as a, dante
from kit.scenario import Scenario, yours

PROXY = f"http://{a.PROXY}:{dante.PORT}"


def set_up(lab):
    dante.start(lab)


def proof(see):
    done = see.curl("https://shop.example/", environment=SCENARIO.environment)
    assert done.returncode in (28, 52, 56), done
    see.curl("https://shop.example/", status=200, environment=dante.ENVIRONMENT)


SCENARIO = Scenario("proxy", "the setting takes a SOCKS server for a web proxy", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
