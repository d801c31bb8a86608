from kit import pages
from kit.scenario import Scenario, nobody, theirs, unknown


def set_up(lab):
    pages.says(lab, "304 Not Modified")


def proof(see):
    see.curl("https://shop.example/", status=304)


SCENARIO = Scenario("site", "the site says that nothing changed to those who have nothing yet", theirs() | nobody() | unknown(), arguments=["--outside-view"])
