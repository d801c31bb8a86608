from kit import outside
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")
    outside.mishap(lab, error=[400, "validation_error", "Parameter validation failed."])


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


# The second service can still say that nobody gets an answer.
SCENARIO = Scenario("traps", "the site is silent, and the outside view will not ask about its name", theirs("site-unreachable") | unknown("cannot-tell"),
                    arguments=["--outside-view"])
