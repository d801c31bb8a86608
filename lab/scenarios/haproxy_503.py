from kit import odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    odd.site(lab, "--says", "haproxy-503")


def proof(see):
    see.curl("https://shop.example/", status=503, body="No server is available")


SCENARIO = Scenario("site", "HAProxy has no server left, 503", theirs("site-backend-down"))
