from kit import dante
from kit.scenario import Scenario, yours


def set_up(lab):
    dante.start(lab, rules="socks block { from: 0.0.0.0/0 to: shop.example }")


def proof(see):
    see.curl("https://shop.example/", body="curl: (97)", environment=SCENARIO.environment)
    see.references(environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "the SOCKS proxy's rules forbid this site", yours("proxy"), environment=dante.ENVIRONMENT)
