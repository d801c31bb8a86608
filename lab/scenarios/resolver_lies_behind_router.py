from kit import addresses as a
from kit.scenario import Scenario, between, unknown


def set_up(lab):
    lab.names.provider_says(f"--address=/shop.example/{a.NOTHING_THERE}")


def proof(see):
    see.dig(says=a.NOTHING_THERE)
    see.dig(server="1.1.1.1", says=a.SITE)


SCENARIO = Scenario("provider", "the same lie, passed on by the router", between().at_most("likely") | unknown())
