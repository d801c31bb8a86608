from kit import pages
from kit.scenario import Scenario, nobody, theirs


def set_up(lab):
    pages.says(lab, "200 OK", headers=["Content-Type: text/html"])


def proof(see):
    done = see.curl("https://shop.example/", status=200)
    assert not done.stdout.split("\n\n", 1)[1], "the page is not empty"


# The way works and the site answers; that the page is blank, only its owner can explain.
SCENARIO = Scenario("site", "the page comes and is empty", nobody() | theirs())
