from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "410 Gone", "<title>Gone</title><p>This page was removed for good.</p>\n", ["Content-Type: text/html"])


def proof(see):
    see.curl("https://shop.example/", status=410)


SCENARIO = Scenario("site", "the page was removed for good: 410", theirs("page-missing"))
