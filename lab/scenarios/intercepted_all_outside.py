from kit.scenario import Scenario, yours

from .intercepted_all import SCENARIO as PLAIN, proof, set_up

SCENARIO = Scenario("home", "a gateway re-signs every site, untrusted here; elsewhere the site's own certificate is seen", yours("home-network") | yours("device"),
                    arguments=["--outside-view"])
