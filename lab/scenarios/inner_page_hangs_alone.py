from kit.scenario import Scenario, theirs

from .inner_page_hangs import proof, set_up

# The same server, asked in the same way, answers for its start page: what is lost on the way does not read paths.
SCENARIO = Scenario("site", "one inner page never comes, nobody else is asked", theirs("site-page-fault", "site-page-hangs", "site-backend-slow"),
                    url="https://shop.example/basket")
