from kit.scenario import Scenario, yours

from .portal_walled_garden import proof, set_up

SCENARIO = Scenario("home", "the same for a plain http address: the sign-in page comes in its place", yours("home-network", "captive-portal"),
                    url="http://www.shop.example/")
