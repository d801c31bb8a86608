from kit import tinyproxy
from kit.scenario import Scenario, yours

from .tinyproxy_filters_site import set_up

URL = "http://www.shop.example/"


def proof(see):
    see.curl(URL, status=403, body="Filtered", environment=SCENARIO.environment)
    see.curl(URL, status=301)


SCENARIO = Scenario("proxy", "the same for a plain http address: tinyproxy's page says Filtered", yours("proxy"), url=URL,
                    environment=tinyproxy.ENVIRONMENT)
