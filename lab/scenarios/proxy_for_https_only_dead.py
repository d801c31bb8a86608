from kit.scenario import Scenario, yours

URL = "http://shop.example/"


def set_up(lab):
    pass


def proof(see):
    see.curl(URL, status=301, environment=SCENARIO.environment)
    see.curl(URL, "-L", error="refused", environment=SCENARIO.environment)
    see.curl(URL, "-L", status=200)


SCENARIO = Scenario("proxy", "a dead proxy is set for https alone; http works and leads to https", yours("proxy", "proxy-left-over"), url=URL,
                    environment={"https_proxy": "http://127.0.0.1:8899"})
