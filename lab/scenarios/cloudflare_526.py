from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.cloudflare(lab, "526 <none>", "Invalid SSL certificate", "The origin web server does not have a valid SSL certificate.")


def proof(see):
    see.curl("https://shop.example/", status=526, body="cf-host-status")


SCENARIO = Scenario("cdn", "the host's certificate is bad, as the delivery network sees it: 526", theirs("site-behind-cdn-down"))
