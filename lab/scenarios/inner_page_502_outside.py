from kit.scenario import Scenario, theirs

from .inner_page_502 import proof, set_up

SCENARIO = Scenario("site", "the same, and elsewhere the start page works: still the page", theirs("site-page-fault"),
                    url="https://shop.example/basket", arguments=["--outside-view"])
