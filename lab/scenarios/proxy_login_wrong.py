from kit import addresses as a
from kit.scenario import Scenario, yours

PROXY = f"http://anna:old-word@{a.PROXY}:{a.PROXY_PORT}"


def set_up(lab):
    lab.squid.wants_password()


def proof(see):
    see.curl("https://shop.example/", environment=SCENARIO.environment, body="407")
    see.curl("https://shop.example/", status=200, environment={"HTTPS_PROXY": PROXY.replace("old-word", "lab")})


SCENARIO = Scenario("proxy", "the login in the proxy's setting is out of date", yours("proxy", "proxy-password"),
                    environment={"HTTPS_PROXY": PROXY, "HTTP_PROXY": PROXY})
