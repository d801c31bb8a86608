from kit import odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    odd.site(lab, "--does", "mute")


def proof(see):
    see.curl("https://shop.example/", "-v", error="silent", body="Connected to shop.example")
    see.references()


SCENARIO = Scenario("site", "the site takes the connection and never says a word, everywhere", theirs(),
                    arguments=["--outside-view"])
