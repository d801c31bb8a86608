from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "426 Upgrade Required", "<p>Use another protocol.</p>",
               ["Content-Type: text/html"])


def proof(see):
    see.curl("https://shop.example/", status=426, body="another protocol")


SCENARIO = Scenario("site", "the site wants another protocol, everywhere", theirs(), arguments=["--outside-view"])
