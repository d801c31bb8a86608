from kit import addresses as a, odd
from kit.scenario import Scenario, between


def set_up(lab):
    lab.filters.add("provider", "forward", f"ip daddr {a.SITE} drop")
    odd.outside(lab, ["--says", "service-429"])


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.curl("https://api.globalping.io/v1/limits", status=429)
    see.references()


SCENARIO = Scenario("provider", "the route drops the site, and the second outside service opens it", between("route-dropped").at_most("likely"),
                    arguments=["--outside-view"])
