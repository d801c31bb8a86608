from kit.scenario import Scenario, theirs, unknown

from .site_silent_outside import proof, set_up

SCENARIO = Scenario("site", "the site is silent here and on the phone", theirs("site-unreachable") | unknown("cannot-tell"),
                    arguments=["--answer", "mobile-data=fails"])
