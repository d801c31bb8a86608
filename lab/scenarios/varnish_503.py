from kit import odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    odd.site(lab, "--says", "varnish-503")


def proof(see):
    see.curl("https://shop.example/", status=503, body="Guru Meditation")


SCENARIO = Scenario("site", "Varnish cannot fetch from its backend, 503", theirs("site-backend-down"))
