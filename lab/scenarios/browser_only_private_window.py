from kit.scenario import Scenario, yours

from .healthy import proof, set_up

SCENARIO = Scenario("home", "the same, and a private window works", yours("browser", "browser-only"),
                    arguments=["--answer", "browser=fails", "--answer", "private-window=works"])
