import time

from kit import addresses as a
from kit.scenario import Scenario, between, nobody, unknown


def set_up(lab):
    # Three packets at once, then one in ten seconds; the rest is lost and has to be sent again.
    lab.filters.add("provider", "forward", f"ip saddr {a.SITE} ip daddr {a.ROUTER_OUTSIDE} limit rate over 6/minute burst 3 packets drop")


def proof(see):
    start = time.monotonic()
    see.curl("https://shop.example/", limit=40)
    assert time.monotonic() - start > 5, "the page came quickly"
    see.references()


# It may open at last; where it does not, the route and the site look alike until the outside view says that the site is quick.
SCENARIO = Scenario("provider", "the provider lets this site's packets trickle", (nobody() | between() | unknown()).at_most("likely"),
                    arguments=["--outside-view"])
