from kit import privoxy
from kit.scenario import Scenario, yours

from .privoxy_forwarding_failure import proof, set_up

SCENARIO = Scenario("proxy", "the same for a plain http address: Privoxy's page comes", yours("proxy"), url="http://www.shop.example/",
                    environment=privoxy.ENVIRONMENT)
