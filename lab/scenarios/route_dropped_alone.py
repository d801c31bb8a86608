from kit.scenario import Scenario, unknown

from .route_dropped import proof, set_up

SCENARIO = Scenario("provider", "the same, but nobody outside may be asked", unknown("cannot-tell"))
