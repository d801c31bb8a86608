from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.cloudflare_code(lab, "403 Forbidden", 1020, "Access denied", **{"from": "198.51.100.10"})


def proof(see):
    see.curl("https://shop.example/", status=403, body="1020")


SCENARIO = Scenario("cdn", "a rule of the site at the delivery network refuses this address alone", theirs("site-refuses"),
                    arguments=["--outside-view"])
