from kit import addresses as a
from kit.scenario import Scenario, theirs


def set_up(lab):
    blocked = ", ".join([*a.REFERENCES.values(), *a.PORTALS.values()])
    lab.filters.add("provider", "forward", f"ip daddr {{ {blocked} }} drop")
    lab.site.stop_application()


def proof(see):
    see.references(opens=False)
    see.curl("https://shop.example/", status=502, body="<center>nginx")


# The page came under the site's own certificate: nobody before the site wrote it.
SCENARIO = Scenario("traps", "every well-known site is blocked here, and the site says 502", theirs("site-backend-down"))
