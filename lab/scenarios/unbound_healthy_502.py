from kit import unbound
from kit.scenario import Scenario, theirs


def set_up(lab):
    unbound.provider(lab)
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "unbound, the provider's resolver, is well; the 502 is the site's own", theirs("site-backend-down"))
