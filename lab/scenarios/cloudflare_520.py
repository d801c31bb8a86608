from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.cloudflare(lab, "520 <none>", "Web server is returning an unknown error", "There is an unknown connection issue between Cloudflare and the origin web server.")


def proof(see):
    see.curl("https://shop.example/", status=520, body="cf-host-status")


SCENARIO = Scenario("cdn", "the delivery network got an odd answer from the host: 520", theirs("site-behind-cdn-down"))
