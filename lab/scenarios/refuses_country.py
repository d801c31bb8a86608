from kit import addresses as a
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(extra=f"deny 198.51.100.0/24; deny {a.PROBE_NEAR}; allow all;")


def proof(see):
    see.curl("https://shop.example/", status=403, body="403 Forbidden")


# That it is the country can only be said where the program knows in which one it is.
SCENARIO = Scenario("site", "the site refuses one country", theirs("site-refuses-country", "site-refuses"), arguments=["--outside-view"])
