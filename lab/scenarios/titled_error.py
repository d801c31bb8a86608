from kit import pages
from kit.scenario import Scenario, nobody, theirs


def set_up(lab):
    pages.says(lab, "200 OK", "<!doctype html><title>Error</title><h1>Error</h1><p>Something went wrong.</p>\n", ["Content-Type: text/html"])


def proof(see):
    see.curl("https://shop.example/", status=200, body="<title>Error</title>")


SCENARIO = Scenario("site", "an error page that claims to be fine", nobody() | theirs())
