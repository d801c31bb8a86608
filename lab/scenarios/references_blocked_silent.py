from kit import addresses as a
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    blocked = ", ".join([*a.REFERENCES.values(), *a.PORTALS.values()])
    lab.filters.add("provider", "forward", f"ip daddr {{ {blocked} }} drop")
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")


def proof(see):
    see.references(opens=False)
    see.curl("https://shop.example/", error="silent")
    see.dig(says=a.SITE)


SCENARIO = Scenario("traps", "every well-known site is blocked in this country, and the site is silent for all", theirs("site-unreachable") | unknown(),
                    arguments=["--outside-view"])
