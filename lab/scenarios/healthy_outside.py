from kit.scenario import Scenario, nobody

from .healthy import proof, set_up

SCENARIO = Scenario("fine", "everything works, outside view included", nobody("works"), arguments=["--outside-view"])
