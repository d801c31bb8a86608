from kit import addresses as a
from kit.scenario import Scenario, nobody, unknown
from kit.site import BODY, NAMES
from kit.web import OPEN


def set_up(lab):
    lab.site.stop_gateway()
    body = BODY.format(extra="", address=a.APPLICATION, port=a.APPLICATION_PORT, patience=2)
    lab.web.nginx("site", "site", [OPEN.format(number=a.SITE, names=NAMES, body=body)], port=80)


def proof(see):
    see.curl("http://shop.example/", status=200, body="Welcome")
    see.curl("https://shop.example/", error="refused")


# A browser given a bare name tries the other scheme too. The program asks https alone, and must not be sure of anything then.
SCENARIO = Scenario("site", "only http works, and only the name is typed", nobody() | unknown(), url="shop.example")
