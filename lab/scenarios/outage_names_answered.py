from kit import addresses as a
from kit.scenario import Scenario, between


def set_up(lab):
    lab.filters.add("provider", "forward", "drop")


def proof(see):
    see.dig(says=a.SITE)
    see.dig("www.wikipedia.org", says=a.REFERENCES["www.wikipedia.org"])
    see.curl("https://shop.example/", error="silent")
    see.references(opens=False)
    see.ping(a.PROVIDER)


SCENARIO = Scenario("provider", "names are answered, and beyond the provider nothing is reached", between().at_most("likely"))
