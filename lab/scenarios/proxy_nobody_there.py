from kit.scenario import Scenario, yours

PROXY = "http://192.168.7.99:8080"


def set_up(lab):
    pass


def proof(see):
    see.ping("192.168.7.99", answers=False)
    see.curl("https://shop.example/", error="unreachable", environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "nobody in the home network has the proxy's address", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
