from kit.scenario import Scenario, theirs

from .name_gone_hijacked import proof, set_up

SCENARIO = Scenario("traps", "the same, and other places do not find the name either", theirs("site-name-gone"), arguments=["--outside-view"])
