from kit.scenario import Scenario, theirs

from .plain_http_502 import URL, set_up
from .proxy_healthy import PROXY


def proof(see):
    see.curl(URL, status=502, body="<center>nginx", environment=SCENARIO.environment)
    see.curl(URL, status=502, body="<center>nginx")
    see.references(environment=SCENARIO.environment)


SCENARIO = Scenario("traps", "a proxy passes on the 502 of a site on plain http", theirs("site-backend-down"), url=URL,
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
