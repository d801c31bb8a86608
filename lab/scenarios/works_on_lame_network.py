from kit import addresses as a
from kit.scenario import Scenario, nobody


def set_up(lab):
    blocked = ", ".join([*a.REFERENCES.values(), *a.PORTALS.values(), "1.1.1.1", "8.8.8.8"])
    lab.filters.add("provider", "forward", f"ip daddr {{ {blocked} }} drop")


def proof(see):
    see.references(opens=False)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("traps", "the page opens where no well-known site does", nobody("works"))
