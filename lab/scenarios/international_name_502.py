from kit import elsewhere
from kit.scenario import Scenario, theirs


def set_up(lab):
    elsewhere.hosts(lab, {"xn--bcher-kva.example": "location / { proxy_pass http://127.0.0.1:9; }"})


def proof(see):
    see.curl("https://xn--bcher-kva.example/", status=502)


SCENARIO = Scenario("site", "a name with letters beyond a to z, in its plain spelling, brings 502", theirs("site-backend-down"), url="https://xn--bcher-kva.example/")
