from kit import dante
from kit.scenario import Scenario, yours


def set_up(lab):
    dante.start(lab, method="username")


def proof(see):
    see.curl("https://shop.example/", body="curl: (97)", environment=SCENARIO.environment)
    see.references(opens=False, environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "the SOCKS proxy wants a name and a password", yours("proxy"), environment=dante.ENVIRONMENT)
