from kit.scenario import Scenario, between, unknown, yours

from .transparent_502_http import SCENARIO as PLAIN, proof, set_up

SCENARIO = Scenario("provider", "a hidden proxy answers 502 to all plain http, elsewhere the page opens", between() | yours("home-network") | unknown(),
                    arguments=["--outside-view"], url=PLAIN.url)
