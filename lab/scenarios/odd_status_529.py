from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "529 Site is overloaded", "overloaded", ["Content-Type: text/html"])


def proof(see):
    see.curl("https://shop.example/", status=529)


SCENARIO = Scenario("site", "the site answers 529, with other places asked", theirs(), arguments=["--outside-view"])
