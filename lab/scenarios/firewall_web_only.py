from kit import addresses as a
from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    lab.filters.add("person", "output", "tcp dport { 80, 443 } drop")


def proof(see):
    see.dig(server="1.1.1.1", says=a.SITE)
    see.curl("https://shop.example/", error="silent")
    see.references(opens=False)


# Public name servers answer: the line is not down, whoever it is that holds the web back.
SCENARIO = Scenario("home", "this computer's own firewall drops all web traffic, names go through",
                    (yours("device") | yours("home-network") | between() | unknown()).at_most("likely"))
