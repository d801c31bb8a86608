from kit.scenario import Scenario, theirs, unknown

from .legal_block_by_site import proof, set_up

SCENARIO = Scenario("site", "the site took its page down for legal reasons, nobody else is asked", theirs() | unknown())
