from kit import addresses as a, elsewhere
from kit.scenario import Scenario, theirs


def set_up(lab):
    elsewhere.hosts(lab, {}, also={"panel.example": a.SITE})


def proof(see):
    see.curl("http://panel.example:8080/", error="refused")
    see.references()


SCENARIO = Scenario("site", "nobody listens on port 8080 of the site any more", theirs(), url="http://panel.example:8080/", arguments=["--outside-view"])
