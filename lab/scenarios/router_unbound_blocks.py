from kit import unbound
from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    unbound.router(lab, more='local-zone: "shop.example" always_nxdomain')


def proof(see):
    see.dig(status="NXDOMAIN")
    see.dig(server="198.51.100.53", says="203.0.113.80")
    see.dig(server="1.1.1.1", says="203.0.113.80")
    see.references()


# The router may have it from the provider's resolver, which nothing names to a computer at home: nobody can be sure whose it is.
SCENARIO = Scenario("home", "the router's Unbound keeps a list on which the site stands",
                    (yours("home-network") | between() | unknown()).at_most("likely"))
