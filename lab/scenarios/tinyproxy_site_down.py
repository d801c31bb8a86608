from kit import tinyproxy
from kit.scenario import Scenario, theirs


def set_up(lab):
    tinyproxy.start(lab)
    lab.site.stop_gateway()


def proof(see):
    see.curl("https://shop.example/", body="Unable to connect", environment=SCENARIO.environment)
    see.curl("https://shop.example/", error="refused")
    see.references(environment=SCENARIO.environment)


SCENARIO = Scenario("traps", "tinyproxy is well and speaks of a site that is down everywhere", theirs(),
                    environment=tinyproxy.ENVIRONMENT, arguments=["--outside-view"])
