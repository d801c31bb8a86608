from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "502 Bad Gateway", "",
               ["Server: Caddy"])


def proof(see):
    see.curl("https://shop.example/", status=502, body="")


SCENARIO = Scenario("site", "Caddy cannot reach the application and says nothing more", theirs("site-backend-down"))
