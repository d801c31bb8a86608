from kit.scenario import Scenario, between

from .outage_names_answered import proof, set_up

SCENARIO = Scenario("provider", "the same with a yes to the outside view, which is out of reach too", between().at_most("likely"),
                    arguments=["--outside-view"])
