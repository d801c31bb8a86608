from kit import addresses as a
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.filters.add("provider", "forward", f"ip daddr {a.REFERENCES['www.google.com']} drop")
    lab.site.stop_application()


def proof(see):
    see.curl("https://www.google.com/", error="silent", limit=2)
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "one well-known site is blocked here, and the site is broken", theirs("site-backend-down"))
