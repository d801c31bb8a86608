from kit import addresses as a, bind
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    bind.asked(lab, number=a.NOTHING_THERE)


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.dig(server="8.8.8.8")
    see.dig("www.wikipedia.org", server="8.8.8.8", says=a.REFERENCES["www.wikipedia.org"])
    see.references()


# Every resolver is silent about this one name, and answers about others.
SCENARIO = Scenario("site", "the site's own name servers are silent, so resolvers are too", theirs() | unknown())
