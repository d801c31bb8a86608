from kit import odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } reject with tcp reset")
    odd.outside(lab, ["--says", "service-500", "--delay", "60"])


def proof(see):
    see.curl("https://shop.example/", error="refused")
    see.curl("https://api.globalping.io/v1/limits", error="silent")


SCENARIO = Scenario("site", "the site refuses everybody, the outside view hangs and the second service answers", theirs("site-unreachable", "site-refused"),
                    arguments=["--outside-view"])
