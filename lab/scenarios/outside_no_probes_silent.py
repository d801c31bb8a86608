from kit import outside
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")
    outside.mishap(lab, error=[422, "no_probes_found", "No suitable probes found."])


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


# The second service can still say that nobody gets an answer.
SCENARIO = Scenario("traps", "the site is silent, and no other place is free", theirs("site-unreachable") | unknown("cannot-tell"),
                    arguments=["--outside-view"])
