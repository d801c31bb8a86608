from kit import addresses as a
from kit.scenario import Scenario, nobody

PROXY = "http://192.168.7.30:3128"


def set_up(lab):
    numbers = [f"{name}={number}" for name, number in a.NAMES.items()]
    lab.squid.dead()
    lab.python("proxy", "late_proxy", "--listen", a.PROXY, "--port", a.PROXY_PORT, "--delay", "4", *numbers,
               ready=lambda: lab.listens("proxy", a.PROXY_PORT), until_mended=True)


def proof(see):
    see.curl("https://shop.example/", status=200, environment=SCENARIO.environment, limit=8)


SCENARIO = Scenario("fine", "the proxy thinks for four seconds over each tunnel, and then all is well", nobody(),
                    environment={"https_proxy": PROXY})
