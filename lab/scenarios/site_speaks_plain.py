from kit import addresses as a
from kit.scenario import Scenario, theirs
from kit.site import NAMES
from kit.web import OPEN


def set_up(lab):
    lab.site.stop_gateway()
    server = OPEN.format(number=a.SITE, names=NAMES, body='return 200 "Welcome to the shop";').replace(":80;", ":443;")
    lab.web.nginx("site", "site", [server])


def proof(see):
    see.curl("https://shop.example/", body="curl: (35)")
    see.references()


SCENARIO = Scenario("site", "port 443 speaks no TLS at all, everywhere", theirs("site-safe-connection-broken"), arguments=["--outside-view"])
