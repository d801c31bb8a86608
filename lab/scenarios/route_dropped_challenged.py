from kit import addresses as a
from kit.scenario import Scenario, between, unknown

from .route_dropped import proof


def set_up(lab):
    lab.site.answers("cloudflare-challenge")
    lab.filters.add("provider", "forward", f"ip daddr {a.SITE} drop")


# A check for humans in front of the probes says that the site lives.
SCENARIO = Scenario("traps", "the route drops the site, and elsewhere a check for humans comes",
                    between("route-dropped").at_most("likely") | unknown("cannot-tell"), arguments=["--outside-view"])
