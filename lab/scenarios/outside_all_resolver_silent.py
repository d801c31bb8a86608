from kit import outside
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")
    outside.mishap(lab, probes={"*": "resolver"})


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


# The second service can still say that nobody gets an answer.
SCENARIO = Scenario("traps", "the site is silent, the other places' name servers hang", theirs("site-unreachable") | unknown(),
                    arguments=["--outside-view"])
