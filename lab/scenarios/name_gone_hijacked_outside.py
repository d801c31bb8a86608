from kit.scenario import Scenario, theirs, unknown

from .name_gone_hijacked import proof, set_up

# A name that is listed inside alone, as companies have them, looks the same: so "cannot tell" is right too.
SCENARIO = Scenario("traps", "the same, and other places do not find the name either", theirs("site-name-gone") | unknown(), arguments=["--outside-view"])
