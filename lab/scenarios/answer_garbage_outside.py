from kit import odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    odd.site(lab, "--does", "garbage")


def proof(see):
    see.curl("https://shop.example/", body="curl: (1)")
    see.references()


SCENARIO = Scenario("site", "the site's answer is no HTTP at all, everywhere", theirs(), arguments=["--outside-view"])
