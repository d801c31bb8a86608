from kit.scenario import Scenario, theirs, unknown, yours


def set_up(lab):
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", error="refused", environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "a left-over proxy is set, and behind it the site says 502 to everybody", yours("proxy") | (theirs() | unknown()).at_most("likely"),
                    environment={"https_proxy": "http://127.0.0.1:8899", "http_proxy": "http://127.0.0.1:8899"}, arguments=["--outside-view"])
