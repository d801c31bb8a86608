from kit import pages
from kit.scenario import Scenario, nobody, theirs, unknown


def set_up(lab):
    pages.says(lab, "200 OK", "<!doctype html><meta charset=utf-8><title>Site en maintenance</title><h1>Notre site est en maintenance</h1><p>Merci de revenir plus tard.</p>", ["Content-Type: text/html; charset=utf-8"])


def proof(see):
    see.curl("https://shop.example/", status=200, body="en maintenance")


SCENARIO = Scenario("site", "the site is being worked on, and says so in French with status 200", theirs() | nobody() | unknown())
