from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "402 Payment Required", "<h1>This account is suspended</h1>", ["Content-Type: text/html"])


def proof(see):
    see.curl("https://shop.example/", status=402)


SCENARIO = Scenario("site", "the site says that its own bill is open, to everybody", theirs(), arguments=["--outside-view"])
