from kit.scenario import Scenario, theirs

from .nginx_502 import proof, set_up

SCENARIO = Scenario("site", "the same 502, with other places asked", theirs("site-backend-down"), arguments=["--outside-view"])
