from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "503 Service Unavailable", "no healthy upstream",
               ["Content-Type: text/plain", "Server: envoy"])


def proof(see):
    see.curl("https://shop.example/", status=503, body="no healthy upstream")


SCENARIO = Scenario("site", "Envoy has no server of the site left", theirs("site-backend-down"))
