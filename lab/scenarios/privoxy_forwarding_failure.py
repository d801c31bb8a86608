from kit import addresses as a, privoxy
from kit.scenario import Scenario, yours


def set_up(lab):
    privoxy.start(lab, f"forward / {a.ROUTER}:8118")


def proof(see):
    see.curl("http://www.shop.example/", status=503, body="Privoxy", environment=SCENARIO.environment)
    see.curl("https://shop.example/", body="503", environment=SCENARIO.environment)
    see.references(opens=False, environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "Privoxy passes everything to another proxy, which is gone", yours("proxy"), environment=privoxy.ENVIRONMENT)
