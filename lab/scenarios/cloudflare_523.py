from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.cloudflare(lab, "523 <none>", "Origin is unreachable", "The origin web server is not reachable.")


def proof(see):
    see.curl("https://shop.example/", status=523, body="cf-host-status")


SCENARIO = Scenario("cdn", "the delivery network finds no way to the host: 523", theirs("site-behind-cdn-down"))
