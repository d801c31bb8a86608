from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    lab.filters.add("router", "input", "drop")
    lab.filters.add("router", "forward", "drop")


def proof(see):
    see.ping(answers=False)
    see.curl("https://shop.example/", error="dns", limit=12)


# Its network card still answers, and that is all: a healthy router on a dead line would answer a ping.
SCENARIO = Scenario("home", "the router hangs: its card answers, its programs do not", yours("home-network") | unknown("cannot-tell"))
