from kit.scenario import Scenario, theirs, unknown

from .site_refused_outside import proof, set_up

SCENARIO = Scenario("site", "refused, but nobody outside may be asked", unknown("cannot-tell") | theirs().at_most("unsure"))
