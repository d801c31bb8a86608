from kit import addresses as a
from kit.scenario import Scenario, between, theirs, unknown


def set_up(lab):
    lab.filters.add("site", "input", f"ip saddr {{ 198.51.100.0/24, {a.PROBE_NEAR} }} tcp dport {{ 80, 443 }} drop")


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


# A cable in this country, or a filter of the site's: silence does not tell.
SCENARIO = Scenario("traps", "the site is silent in this country, and opens far away",
                    (between() | theirs() | unknown()).at_most("likely"),
                    arguments=["--outside-view"])
