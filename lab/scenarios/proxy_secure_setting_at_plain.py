from kit import addresses as a
from kit.scenario import Scenario, nobody, yours

PROXY = f"https://{a.PROXY}:{a.PROXY_PORT}"


def set_up(lab):
    pass


def proof(see):
    done = see.curl("https://shop.example/", environment=SCENARIO.environment)
    assert done.returncode in (28, 35), done
    see.curl("https://shop.example/", status=200)


# Some programs read the scheme in this variable, some only host and port.
SCENARIO = Scenario("proxy", "the setting wants TLS to a proxy that speaks none", yours("proxy") | nobody(),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
