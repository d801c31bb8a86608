from kit import addresses as a
from kit.scenario import Scenario, between


def set_up(lab):
    lab.filters.add("provider", "forward", f"ip saddr {a.SITE} ip daddr {a.ROUTER_OUTSIDE} ip length > 600 drop")


def proof(see):
    see.curl("https://shop.example/", "-v", error="silent", body="Connected to shop.example")
    see.curl("http://shop.example/", status=301)
    see.references()


SCENARIO = Scenario("provider", "on the way from this site big packets get lost, small ones come through",
                    between().at_most("likely"),
                    arguments=["--outside-view"])
