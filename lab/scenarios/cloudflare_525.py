from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.cloudflare(lab, "525 <none>", "SSL handshake failed", "Cloudflare is unable to establish an SSL connection to the origin server.")


def proof(see):
    see.curl("https://shop.example/", status=525, body="cf-host-status")


SCENARIO = Scenario("cdn", "the host and the delivery network do not agree on TLS: 525", theirs("site-behind-cdn-down"))
