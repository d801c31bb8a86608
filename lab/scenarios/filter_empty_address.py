from kit import addresses as a
from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    lab.names.router_says("--address=/shop.example/0.0.0.0")


def proof(see):
    see.dig(says="0.0.0.0")
    see.dig(server="1.1.1.1", says=a.SITE)
    see.curl("https://shop.example/", error="refused")


# 0.0.0.0 is how filters in homes and schools answer; the router's own upstream might do it as well.
SCENARIO = Scenario("home", "the network's name filter answers 0.0.0.0 for this site",
                    yours("home-network") | (between() | unknown()).at_most("likely"))
