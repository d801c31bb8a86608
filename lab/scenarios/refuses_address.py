from kit import addresses as a
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(extra=f"deny {a.ROUTER_OUTSIDE}; allow all;")


def proof(see):
    see.curl("https://shop.example/", status=403, body="403 Forbidden")


SCENARIO = Scenario("site", "the site refuses this address, and lets others in", theirs("site-refuses"), arguments=["--outside-view"])
