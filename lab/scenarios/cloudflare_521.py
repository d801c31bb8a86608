from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.cloudflare(lab, "521 <none>", "Web server is down", "The web server is not returning a connection.")


def proof(see):
    see.curl("https://shop.example/", status=521, body="cf-host-status")


SCENARIO = Scenario("cdn", "the host refuses the delivery network: 521", theirs("site-behind-cdn-down"))
