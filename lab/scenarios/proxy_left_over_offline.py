from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    lab.filters.add("provider", "forward", "drop")
    lab.filters.add("provider", "input", "drop")


def proof(see):
    see.curl("https://shop.example/", error="refused", environment=SCENARIO.environment)
    see.curl("https://shop.example/", error="dns", limit=12)
    see.ping()


# Turning the proxy off will not help as long as the line is down.
SCENARIO = Scenario("traps", "a left-over proxy is set, and the line is down as well",
                    (yours("proxy") | between("line-down") | unknown()).at_most("likely"),
                    environment={"https_proxy": "http://127.0.0.1:8899", "http_proxy": "http://127.0.0.1:8899"})
