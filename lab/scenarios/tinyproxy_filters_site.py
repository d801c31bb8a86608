from kit import tinyproxy
from kit.scenario import Scenario, yours


def set_up(lab):
    tinyproxy.filters(lab, "shop.example")


def proof(see):
    see.curl("https://shop.example/", body="403", environment=SCENARIO.environment)
    see.references(environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "tinyproxy has this site on its list of forbidden names", yours("proxy"), environment=tinyproxy.ENVIRONMENT)
