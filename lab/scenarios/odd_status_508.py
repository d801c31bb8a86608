from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "508 Loop Detected", "<h1>Loop Detected</h1>", ["Content-Type: text/html"])


def proof(see):
    see.curl("https://shop.example/", status=508)


SCENARIO = Scenario("site", "the site answers 508, with other places asked", theirs(), arguments=["--outside-view"])
