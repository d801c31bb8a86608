from kit.scenario import Scenario, yours

from .site_refuses_proxy_address import SCENARIO as PLAIN, proof, set_up

SCENARIO = Scenario("proxy", "the site turns the proxy's address away, it opens without the proxy and elsewhere", yours("proxy"),
                    arguments=["--outside-view"],
                    environment=PLAIN.environment)
