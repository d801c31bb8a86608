from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "503 Service Unavailable", "<html lang=de><title>Wartungsarbeiten</title><h1>Wir sind bald zurück</h1>"
               "<p>Unser Shop wird gerade gewartet.</p>\n", ["Content-Type: text/html; charset=utf-8", "Retry-After: 3600"])


def proof(see):
    see.curl("https://shop.example/", status=503, body="Wartungsarbeiten")


SCENARIO = Scenario("site", "the site is being worked on, and says so in German", theirs("site-maintenance", "site-overloaded"))
