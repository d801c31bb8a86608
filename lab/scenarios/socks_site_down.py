from kit import dante
from kit.scenario import Scenario, theirs


def set_up(lab):
    dante.start(lab)
    lab.site.stop_gateway()


def proof(see):
    see.curl("https://shop.example/", body="curl: (97)", environment=SCENARIO.environment)
    see.curl("https://shop.example/", error="refused")
    see.references(environment=SCENARIO.environment)


SCENARIO = Scenario("traps", "a SOCKS proxy is well and tells of a site that is down everywhere", theirs(),
                    environment=dante.ENVIRONMENT, arguments=["--outside-view"])
