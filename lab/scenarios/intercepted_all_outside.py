from kit.scenario import Scenario, yours

from .intercepted_all import SCENARIO as PLAIN, proof, set_up

SCENARIO = Scenario("home", "a gateway re-signs every site; elsewhere the certificate is the right one", yours("home-network") | yours("device"),
                    arguments=["--outside-view"])
