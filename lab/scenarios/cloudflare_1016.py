from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.cloudflare_code(lab, "530 <none>", 1016, "Origin DNS error")


def proof(see):
    see.curl("https://shop.example/", status=530, body="1016")


SCENARIO = Scenario("cdn", "the delivery network cannot find the host's name: 530 with 1016", theirs())
