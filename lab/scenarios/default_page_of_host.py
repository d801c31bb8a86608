from kit import elsewhere
from kit.scenario import Scenario, theirs


def set_up(lab):
    elsewhere.hosts(lab, {"old.example": "location / { return 404; }"})


def proof(see):
    see.curl("https://old.example/", status=404, body="nginx")


SCENARIO = Scenario("site", "the start page is missing at a bare nginx, everywhere", theirs(), url="https://old.example/", arguments=["--outside-view"])
