from kit.scenario import Scenario, between, unknown, yours

from .plain_pages_broken_on_the_way import proof, set_up

SCENARIO = Scenario("traps", "the broken cache on the way, with other places asked", between() | yours("home-network") | unknown(),
                    url="http://shop.example/", arguments=["--outside-view"])
