from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "502 Bad Gateway", "<title>Sorry</title><p>Sorry!</p>",
               ["Content-Type: text/html", "Proxy-Status: shop-balancer; error=connection_refused"])


def proof(see):
    see.curl("https://shop.example/", status=502, body="onnection_refused")


SCENARIO = Scenario("site", "a balancer names the fault in a header alone", theirs("site-backend-down"))
