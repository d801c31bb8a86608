from kit import addresses as a
from kit.scenario import Scenario, theirs
from kit.site import BODY, NAMES
from kit.web import SECURE

URL = "https://shop.example:8443/"


def set_up(lab):
    lab.site.stop_gateway()
    body = BODY.format(extra="", address=a.APPLICATION, port=a.APPLICATION_PORT, patience=2)
    chain, key = lab.site.certificates["good"]
    server = SECURE.format(number=a.SITE, names=NAMES, certificate=chain, key=key, body=body).replace(":443 ", ":8443 ")
    lab.web.nginx("site", "site", [server], port=8443)
    lab.site.stop_application()


def proof(see):
    see.curl(URL, status=502, body="<center>nginx")


SCENARIO = Scenario("site", "nginx 502 on port 8443", theirs("site-backend-down"), url=URL)
