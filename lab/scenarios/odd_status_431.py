from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "431 Request Header Fields Too Large", "", ["Content-Type: text/html"])


def proof(see):
    see.curl("https://shop.example/", status=431)


SCENARIO = Scenario("site", "the site answers 431, with other places asked", theirs(), arguments=["--outside-view"])
