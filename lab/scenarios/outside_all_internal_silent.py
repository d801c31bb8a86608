from kit import outside
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")
    outside.mishap(lab, probes={"*": "internal"})


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


# The second service can still say that nobody gets an answer.
SCENARIO = Scenario("traps", "the site is silent, every other place has a trouble of its own", theirs("site-unreachable") | unknown("cannot-tell"),
                    arguments=["--outside-view"])
