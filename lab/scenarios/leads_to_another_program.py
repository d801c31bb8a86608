from kit import pages
from kit.scenario import Scenario, nobody, theirs, unknown


def set_up(lab):
    pages.says(lab, "302 Found", "", ["Location: intent://shop/#Intent;scheme=shop;end"])


def proof(see):
    see.curl("https://shop.example/", status=302, body="intent:")


SCENARIO = Scenario("site", "the page leads to an app in place of a page, for everybody", theirs() | nobody() | unknown(), arguments=["--outside-view"])
