from kit.scenario import Scenario, nobody, yours

DEAD = "http://127.0.0.1:8899"


def set_up(lab):
    pass


def proof(see):
    see.curl("https://shop.example/", status=200)
    see.curl("https://shop.example/", error="refused", environment={**SCENARIO.environment, "no_proxy": "other.example"})


# Programs differ in whether they read the port of an exception.
SCENARIO = Scenario("proxy", "a dead proxy is set, only another port of this site is excepted", yours("proxy", "proxy-left-over") | nobody(),
                    environment={"https_proxy": DEAD, "http_proxy": DEAD, "no_proxy": "shop.example:8443"})
