from kit import addresses as a, odd
from kit.scenario import Scenario, between, unknown

from .outside_fallback_works import proof


def set_up(lab):
    lab.site.answers("cloudflare-challenge")
    lab.filters.add("provider", "forward", f"ip daddr {a.SITE} drop")
    odd.outside(lab, ["--says", "service-429"])


# The second service shows no page, only a status: that it is a check for humans cannot be seen.
SCENARIO = Scenario("traps", "the route drops the site, and the second outside service meets a check for humans",
                    between("route-dropped").at_most("likely") | unknown("cannot-tell"), arguments=["--outside-view"])
