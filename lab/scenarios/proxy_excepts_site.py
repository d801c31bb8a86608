from kit.scenario import Scenario, nobody


def set_up(lab):
    pass


def proof(see):
    see.curl("https://shop.example/", status=200, environment=SCENARIO.environment)
    see.curl("https://www.wikipedia.org/", error="refused", environment=SCENARIO.environment)


SCENARIO = Scenario("traps", "a dead proxy is set, but not for this site, which works", nobody("works"),
                    environment={"HTTPS_PROXY": "http://127.0.0.1:8899", "HTTP_PROXY": "http://127.0.0.1:8899", "NO_PROXY": "shop.example"})
