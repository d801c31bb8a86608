from kit import addresses as a
from kit.scenario import Scenario, between, unknown


def set_up(lab):
    lab.filters.add("provider", "forward", "ip daddr { 1.1.1.1, 8.8.8.8 } drop")
    lab.names.provider_says(f"--address=/shop.example/{a.NOTHING_THERE}")
    lab.person_resolver(a.PROVIDER_RESOLVER)


def proof(see):
    see.dig(says=a.NOTHING_THERE)
    see.dig(server="1.1.1.1")
    see.curl("https://shop.example/", error="unreachable")
    see.references()


# The places that reach the site say at which address.
SCENARIO = Scenario("traps", "public name servers are blocked here, and the provider's lies about this site",
                    (between() | unknown()).at_most("likely"), arguments=["--outside-view"])
