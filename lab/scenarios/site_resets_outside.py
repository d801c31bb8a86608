from kit import odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    odd.site(lab, "--does", "reset", secure=False)


def proof(see):
    see.curl("https://shop.example/", body="reset")
    see.references()


SCENARIO = Scenario("site", "the site resets every connection, everywhere", theirs(), arguments=["--outside-view"])
