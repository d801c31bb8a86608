from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.cloudflare_code(lab, "429 Too Many Requests", 1015, "You are being rate limited")


def proof(see):
    see.curl("https://shop.example/", status=429, body="1015")


SCENARIO = Scenario("cdn", "the delivery network asks this address to slow down: 1015", theirs("site-rate-limit"))
