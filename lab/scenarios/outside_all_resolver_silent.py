from kit import outside
from kit.scenario import Scenario, unknown


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")
    outside.mishap(lab, probes={"*": "resolver"})


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("traps", "the site is silent, the other places' name servers hang", unknown(),
                    arguments=["--outside-view"])
