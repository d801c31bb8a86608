from kit.scenario import Scenario, unknown

from .site_silent_outside import proof, set_up

SCENARIO = Scenario("site", "the site answers nobody, but nobody outside may be asked", unknown("cannot-tell"))
