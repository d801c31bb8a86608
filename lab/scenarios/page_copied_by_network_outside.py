from kit.scenario import Scenario, between, yours

from .page_copied_by_network import URL, proof, set_up

SCENARIO = Scenario("traps", "the network's copied error page, with other places asked", yours("home-network") | between(),
                    url=URL, arguments=["--outside-view"])
