from kit.scenario import Scenario, yours


def set_up(lab):
    pass


def proof(see):
    see.curl("https://shop.example/", error="refused", environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("traps", "the clock is two years ahead, and a left-over proxy is set", yours("proxy") | yours("device"), clock="+730d",
                    environment={"https_proxy": "http://127.0.0.1:8899", "http_proxy": "http://127.0.0.1:8899"})
