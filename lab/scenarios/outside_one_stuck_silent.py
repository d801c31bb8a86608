from kit import outside
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")
    outside.mishap(lab, probes={"Lab Provider": "stuck"})


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("traps", "the site is silent everywhere, one of the places never reports", theirs("site-unreachable"),
                    arguments=["--outside-view"])
