from kit.scenario import Scenario, nobody

from .apache_wants_login import proof, set_up

SCENARIO = Scenario("site", "everybody is asked for a name and a password", nobody(), arguments=["--outside-view"])
