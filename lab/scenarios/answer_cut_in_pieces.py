from kit import odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    odd.site(lab, "--does", "cut-chunk")


def proof(see):
    see.curl("https://shop.example/", body="curl: (18)")
    see.references()


SCENARIO = Scenario("site", "the page is sent in pieces, and the last ones never come, everywhere", theirs(),
                    arguments=["--outside-view"])
