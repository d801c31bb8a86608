from kit import addresses as a, odd
from kit.scenario import Scenario, unknown


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")
    lab.filters.add("provider", "forward", f"ip daddr {a.OUTSIDE_API} drop")
    odd.no_second(lab)


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.curl("https://api.globalping.io/v1/limits", error="silent", limit=2)


SCENARIO = Scenario("traps", "the site is silent and the outside view cannot be asked", unknown("cannot-tell"),
                    arguments=["--outside-view"])
