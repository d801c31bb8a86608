from kit import haproxy, odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    haproxy.start(lab, check="")
    odd.application(lab, "--does", "garbage")


def proof(see):
    see.curl("https://shop.example/", status=502, body="invalid or incomplete response")


SCENARIO = Scenario("site", "the application talks nonsense, a real HAProxy says 502",
                    theirs("site-backend-down", "site-internal-error"))
