from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "503 Service Unavailable", "<title>Busy</title><p>Too many visitors right now. Please try again in two minutes.</p>\n",
               ["Content-Type: text/html", "Retry-After: 120"])


def proof(see):
    see.curl("https://shop.example/", status=503, body="Please try again")


SCENARIO = Scenario("site", "the site is crowded and says when to come again", theirs("site-overloaded"))
