from kit.scenario import Scenario, theirs, unknown

from .broken_http2 import proof, set_up

SCENARIO = Scenario("site", "the same, nobody else is asked", (theirs() | unknown()).at_most("likely"))
