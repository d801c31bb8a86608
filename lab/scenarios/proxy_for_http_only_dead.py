from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx", environment=SCENARIO.environment)
    see.curl("http://www.shop.example/", error="refused", environment=SCENARIO.environment)


SCENARIO = Scenario("traps", "a dead proxy is set for http alone; over https the site says 502", theirs("site-backend-down"),
                    environment={"http_proxy": "http://127.0.0.1:8899"})
