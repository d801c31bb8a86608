from kit.scenario import Scenario, between

from .block_redirect_injected import SCENARIO as PLAIN, proof, set_up

SCENARIO = Scenario("provider", "the same, and elsewhere the address opens", between(),
                    arguments=["--outside-view"], url=PLAIN.url)
