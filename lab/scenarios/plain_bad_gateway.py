from kit import elsewhere
from kit.scenario import Scenario, theirs


def set_up(lab):
    elsewhere.hosts(lab, {"plain.example": 'default_type text/plain; location / { return 502 "Bad Gateway"; }'}, plain=True)


def proof(see):
    see.curl("http://plain.example/", status=502, body="Bad Gateway")


SCENARIO = Scenario("site", "a site on plain http says Bad Gateway and nothing more, everywhere", theirs(), url="http://plain.example/", arguments=["--outside-view"])
