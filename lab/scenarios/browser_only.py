from kit.scenario import Scenario, yours

from .healthy import proof, set_up

SCENARIO = Scenario("home", "the page opens here, but not in the browser", yours("browser", "browser-only"),
                    arguments=["--answer", "browser=fails"])
