from kit import addresses as a, tinyproxy
from kit.scenario import Scenario, yours


def set_up(lab):
    tinyproxy.start(lab)
    lab.filters.add("proxy", "output", f"ip daddr {a.SITE} tcp dport {{ 80, 443 }} reject with tcp reset")


def proof(see):
    see.curl("https://shop.example/", body="500", environment=SCENARIO.environment)
    see.references(environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "tinyproxy is unable to connect to this site alone", yours("proxy"), environment=tinyproxy.ENVIRONMENT)
