from kit import privoxy
from kit.scenario import Scenario, theirs


def set_up(lab):
    privoxy.start(lab)
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx", environment=SCENARIO.environment)


SCENARIO = Scenario("traps", "Privoxy is well, the 502 is the site's own", theirs("site-backend-down"), environment=privoxy.ENVIRONMENT)
