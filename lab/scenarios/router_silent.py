from kit.scenario import Scenario, yours


def set_up(lab):
    lab.filters.add("router", "input", "drop")
    lab.filters.add("router", "forward", "drop")


def proof(see):
    see.ping(answers=False)
    see.curl("https://shop.example/", error="dns", limit=12)


SCENARIO = Scenario("home", "the router hangs: joined, but nothing comes back", yours("home-network", "router-silent"))
