from kit import addresses as a
from kit.scenario import Scenario, between, unknown


def set_up(lab):
    blocked = ", ".join([*a.REFERENCES.values(), *a.PORTALS.values()])
    lab.filters.add("provider", "forward", f"ip daddr {{ {blocked} }} drop")
    lab.filters.add("provider", "forward", f"ip daddr {a.SITE} drop")


def proof(see):
    see.references(opens=False)
    see.curl("https://shop.example/", error="silent")
    see.dig(says=a.SITE)


SCENARIO = Scenario("provider", "every well-known site and this one are blocked in this country, elsewhere it opens", between() | unknown(),
                    arguments=["--outside-view"])
