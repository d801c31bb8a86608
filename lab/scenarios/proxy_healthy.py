from kit import addresses as a
from kit.scenario import Scenario, nobody

PROXY = f"http://{a.PROXY}:{a.PROXY_PORT}"


def set_up(lab):
    pass


def proof(see):
    see.curl("https://shop.example/", status=200, body="Welcome to the shop", environment=SCENARIO.environment)


SCENARIO = Scenario("fine", "everything works through a healthy Squid", nobody("works"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
