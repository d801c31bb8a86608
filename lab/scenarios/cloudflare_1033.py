from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.cloudflare_code(lab, "530 <none>", 1033, "Cloudflare Tunnel error")


def proof(see):
    see.curl("https://shop.example/", status=530, body="1033")


SCENARIO = Scenario("cdn", "the host's tunnel to the delivery network is down: 530 with 1033", theirs())
