from kit import elsewhere
from kit.scenario import Scenario, theirs


def set_up(lab):
    elsewhere.hosts(lab, {"plain.example": 'default_type text/plain; location / { return 503 "no healthy upstream"; }'}, plain=True)


def proof(see):
    see.curl("http://plain.example/", status=503)


SCENARIO = Scenario("site", "a site on plain http says that nobody is left behind it, everywhere", theirs(), url="http://plain.example/", arguments=["--outside-view"])
