from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "418 I'm a teapot", "short and stout\n", ["Content-Type: text/plain"])


def proof(see):
    see.curl("https://shop.example/", status=418)


SCENARIO = Scenario("site", "the site answers with an odd refusal, everywhere", theirs(), arguments=["--outside-view"])
