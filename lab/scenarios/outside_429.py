from kit import odd
from kit.scenario import Scenario, unknown


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")
    odd.no_second(lab)
    odd.outside(lab, ["--says", "service-429"])


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.curl("https://api.globalping.io/v1/limits", status=429)


SCENARIO = Scenario("traps", "the site is silent and the outside view answers 429", unknown("cannot-tell"), arguments=["--outside-view"])
