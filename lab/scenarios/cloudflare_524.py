from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.cloudflare(lab, "524 <none>", "A timeout occurred", "The origin web server timed out responding to this request.")


def proof(see):
    see.curl("https://shop.example/", status=524, body="cf-host-status")


SCENARIO = Scenario("cdn", "the host is too slow for the delivery network: 524",
                    theirs("site-behind-cdn-down", "site-backend-slow"))
