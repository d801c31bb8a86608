from kit import dante
from kit.scenario import Scenario, theirs


def set_up(lab):
    dante.start(lab)
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx", environment=SCENARIO.environment)


SCENARIO = Scenario("traps", "a SOCKS proxy is well, the 502 is the site's own", theirs("site-backend-down"), environment=dante.ENVIRONMENT)
