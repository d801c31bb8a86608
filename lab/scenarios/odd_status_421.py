from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "421 Misdirected Request", "<h1>Misdirected Request</h1>", ["Content-Type: text/html"])


def proof(see):
    see.curl("https://shop.example/", status=421)


SCENARIO = Scenario("site", "the site answers 421, with other places asked", theirs(), arguments=["--outside-view"])
