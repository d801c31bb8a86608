from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx", environment=SCENARIO.environment)


SCENARIO = Scenario("traps", "a dead proxy is set and excepted for every site, and the site says 502", theirs("site-backend-down"),
                    environment={"https_proxy": "http://127.0.0.1:8899", "http_proxy": "http://127.0.0.1:8899", "no_proxy": "*"})
