from kit import elsewhere
from kit.scenario import Scenario, theirs


def set_up(lab):
    elsewhere.home(lab, "11.22.33")
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "a home network that uses somebody else's public numbers, and the site says 502", theirs("site-backend-down"))
