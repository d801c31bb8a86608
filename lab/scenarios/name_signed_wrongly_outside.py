from kit.scenario import Scenario, theirs

from .name_signed_wrongly import proof, set_up

SCENARIO = Scenario("site", "the same, with other places asked", theirs(), arguments=["--outside-view"])
