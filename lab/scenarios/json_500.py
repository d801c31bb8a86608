from kit import odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    odd.site(lab, "--says", "json-500")


def proof(see):
    see.curl("https://shop.example/", status=500, body="internal_error")


SCENARIO = Scenario("site", "the application answers 500 in JSON, no gateway in front", theirs("site-internal-error"))
