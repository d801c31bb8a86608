from kit.scenario import Scenario, between


def set_up(lab):
    lab.filters.add("provider", "forward", "drop")
    lab.filters.add("provider", "input", "drop")


def proof(see):
    see.ping()
    see.curl("https://shop.example/", error="dns", limit=12)
    see.ping("1.1.1.1", answers=False)


# The words allow no more than "likely": the router may still be the cause.
SCENARIO = Scenario("provider", "nothing goes beyond the router", between("line-down").at_most("likely"))
