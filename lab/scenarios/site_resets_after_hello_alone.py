from kit.scenario import Scenario, unknown

from .site_resets_outside import proof, set_up

SCENARIO = Scenario("site", "the same, but nobody outside may be asked", unknown("cannot-tell"))
