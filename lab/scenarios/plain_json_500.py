from kit import elsewhere
from kit.scenario import Scenario, theirs


def set_up(lab):
    elsewhere.hosts(lab, {"plain.example": 'default_type application/json; location / { return 500 \'{"error":"database"}\'; }'}, plain=True)


def proof(see):
    see.curl("http://plain.example/", status=500)


SCENARIO = Scenario("site", "a site on plain http says 500 in JSON, everywhere", theirs(), url="http://plain.example/", arguments=["--outside-view"])
