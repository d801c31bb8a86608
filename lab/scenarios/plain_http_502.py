from kit import addresses as a
from kit.scenario import Scenario, theirs
from kit.site import BODY, NAMES
from kit.web import OPEN

URL = "http://shop.example/"


def set_up(lab):
    lab.site.stop_gateway()
    body = BODY.format(extra="", address=a.APPLICATION, port=a.APPLICATION_PORT, patience=2)
    lab.web.nginx("site", "site", [OPEN.format(number=a.SITE, names=NAMES, body=body)], port=80)
    lab.site.stop_application()


def proof(see):
    see.curl(URL, status=502, body="<center>nginx")
    see.curl("https://shop.example/", error="refused")


# Without TLS nobody proves who wrote the page, but nothing speaks of anybody in between.
SCENARIO = Scenario("site", "a site on plain http only: nginx 502", theirs("site-backend-down"), url=URL)
