from kit.scenario import Scenario, theirs

from .redirect_to_www_502 import proof, set_up

# Other places see the first answer alone, which looks well.
SCENARIO = Scenario("traps", "the same, with other places asked", theirs("site-backend-down"), arguments=["--outside-view"])
