from kit.scenario import Scenario, nobody, theirs

from .intermittent import proof, set_up

SCENARIO = Scenario("site", "each second request meets a broken back end, other places are asked",
                    theirs("site-intermittent", "site-backend-down")
                    | nobody("works", "recovered"), arguments=["--outside-view"])
