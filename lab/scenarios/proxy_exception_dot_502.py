from kit.scenario import Scenario, theirs

DEAD = "http://127.0.0.1:8899"


def set_up(lab):
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx", environment=SCENARIO.environment)
    see.references(opens=False, environment=SCENARIO.environment)


SCENARIO = Scenario("traps", "a dead proxy is set, a whole suffix with this site is excepted, and the site says 502", theirs("site-backend-down"),
                    environment={"https_proxy": DEAD, "http_proxy": DEAD, "no_proxy": "localhost, .example"})
