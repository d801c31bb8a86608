from kit.scenario import Scenario, yours

from .proxy_tunnel_silent_site import SCENARIO as PLAIN, proof, set_up

SCENARIO = Scenario("proxy", "the proxy's tunnel to this site alone is silent, elsewhere it opens", yours("proxy"),
                    arguments=["--outside-view"],
                    environment=PLAIN.environment)
