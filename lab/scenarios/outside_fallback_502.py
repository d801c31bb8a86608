from kit import odd
from kit.scenario import Scenario, theirs

from . import nginx_502


def set_up(lab):
    nginx_502.set_up(lab)
    odd.outside(lab, ["--says", "service-429"])


def proof(see):
    nginx_502.proof(see)
    see.curl("https://api.globalping.io/v1/limits", status=429)


SCENARIO = Scenario("site", "the usual 502, and only the second outside service can be asked", theirs("site-backend-down"), arguments=["--outside-view"])
