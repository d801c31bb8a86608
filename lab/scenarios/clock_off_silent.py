from kit.scenario import Scenario, theirs

from .site_silent_outside import proof as silent


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")


def proof(see):
    silent(see)


SCENARIO = Scenario("traps", "the clock is five hours ahead, and the site is silent for all", theirs("site-unreachable"),
                    arguments=["--outside-view"], clock="+5h")
