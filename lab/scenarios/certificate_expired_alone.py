from kit.scenario import Scenario, theirs

from .certificate_expired import proof, set_up

SCENARIO = Scenario("site", "the same certificate, with nobody outside asked", theirs("site-certificate-expired").at_most("likely"))
