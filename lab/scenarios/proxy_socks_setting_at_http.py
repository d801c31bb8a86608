from kit import addresses as a
from kit.scenario import Scenario, yours


def set_up(lab):
    pass


def proof(see):
    done = see.curl("https://shop.example/", environment=SCENARIO.environment)
    assert done.returncode in (28, 97), done
    see.curl("https://shop.example/", status=200, environment={"https_proxy": f"http://{a.PROXY}:{a.PROXY_PORT}"})


SCENARIO = Scenario("proxy", "the setting takes a web proxy for a SOCKS server", yours("proxy"),
                    environment={"ALL_PROXY": f"socks5h://{a.PROXY}:{a.PROXY_PORT}"})
