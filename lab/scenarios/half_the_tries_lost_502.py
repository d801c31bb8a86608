from kit import addresses as a
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.filters.add("router", "forward", f"ip daddr {a.SITE} tcp flags syn numgen random mod 2 0 drop")
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx", limit=15)


SCENARIO = Scenario("traps", "every second try is lost at home, and the site says 502 to all", theirs("site-backend-down") | unknown(), arguments=["--outside-view"])
