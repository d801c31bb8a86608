from kit import addresses as a
from kit.scenario import Scenario, between, theirs, unknown


def set_up(lab):
    lab.filters.add("site", "input", f"ip saddr != {a.PROBE_FAR2} tcp dport {{ 80, 443 }} drop")


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("traps", "the site is silent nearly everywhere, one far place opens it",
                    (theirs() | between() | unknown()).at_most("likely"),
                    arguments=["--outside-view"])
