from kit.scenario import Scenario, yours

PROXY = "http://proxy.old-office.example:3128"


def set_up(lab):
    pass


def proof(see):
    see.curl("https://shop.example/", environment=SCENARIO.environment, body="Could not resolve proxy")
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "the setting names a proxy whose name nobody knows", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
