from kit import odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    odd.site(lab, "--does", "hang-up")


def proof(see):
    see.curl("https://shop.example/", body="curl: (52)")
    see.references()


SCENARIO = Scenario("site", "the site takes the question and hangs up, everywhere", theirs(), arguments=["--outside-view"])
