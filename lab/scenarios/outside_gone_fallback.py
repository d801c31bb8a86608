from kit import addresses as a
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")
    lab.filters.add("provider", "forward", f"ip daddr {a.OUTSIDE_API} drop")


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.curl("https://api.globalping.io/v1/limits", error="silent", limit=2)


SCENARIO = Scenario("site", "the site answers nobody, and only the second outside service can be asked", theirs("site-unreachable"),
                    arguments=["--outside-view"])
