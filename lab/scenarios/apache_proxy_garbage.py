from kit import apache, odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    apache.start(lab)
    odd.application(lab, "--does", "garbage")


def proof(see):
    see.curl("https://shop.example/", status=502, body="Proxy Error")


SCENARIO = Scenario("site", "the application talks nonsense, a real Apache says 502",
                    theirs("site-backend-down", "site-internal-error"))
