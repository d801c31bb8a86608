from kit import odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    odd.site(lab, "--does", "cut-length")


def proof(see):
    see.curl("https://shop.example/", body="curl: (18)")
    see.references()


SCENARIO = Scenario("site", "the page ends before the length that it promised, everywhere", theirs("site-gives-no-answer"),
                    arguments=["--outside-view"])
