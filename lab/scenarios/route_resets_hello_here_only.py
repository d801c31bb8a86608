from kit import addresses as a
from kit.scenario import Scenario, between, unknown

from .route_resets_hello import proof


def set_up(lab):
    lab.filters.add("provider", "forward", f"ip saddr {a.ROUTER_OUTSIDE} ip daddr {a.SITE} tcp dport 443 tcp flags & psh == psh reject with tcp reset")


# A place in the same provider's network opens the site: then it may as well be something nearer, such as a filter at home.
SCENARIO = Scenario("provider", "the provider resets this customer's connections alone at the first words to this site",
                    between().at_most("likely") | unknown(), arguments=["--outside-view"])
