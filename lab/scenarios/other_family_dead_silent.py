from kit.scenario import Scenario, theirs

from . import other_family_dead


def set_up(lab):
    other_family_dead.set_up(lab)
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")


def proof(see):
    see.curl("https://shop.example/", "-6", error="unreachable", limit=3)
    see.curl("https://shop.example/", error="silent", limit=6)
    see.references()


SCENARIO = Scenario("traps", "the site is silent everywhere, on both kinds of address", theirs("site-unreachable"),
                    arguments=["--outside-view"])
