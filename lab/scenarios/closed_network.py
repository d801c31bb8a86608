from kit.scenario import Scenario, unknown

URL = "http://wiki.office.internal/"


def set_up(lab):
    lab.names.router_says("--host-record=wiki.office.internal,192.168.7.40")
    lab.filters.add("provider", "forward", "drop")
    lab.filters.add("provider", "input", "drop")


def proof(see):
    see.dig("wiki.office.internal", says="192.168.7.40")
    see.curl(URL, error="unreachable")


SCENARIO = Scenario("traps", "an inner name of a network without internet", unknown("closed-network"), url=URL, arguments=["--outside-view"])
