from kit import addresses as a
from kit.scenario import Scenario, between


def set_up(lab):
    lab.names.provider_says(f"--server=/shop.example/{a.NOTHING_THERE}")
    lab.filters.add("core", "forward", f"ip daddr {a.NOTHING_THERE} drop")
    lab.person_resolver(a.PROVIDER_RESOLVER)


def proof(see):
    see.dig()
    see.dig("www.wikipedia.org", server=a.PROVIDER_RESOLVER, says=a.REFERENCES["www.wikipedia.org"])
    see.dig(server="1.1.1.1", says=a.SITE)
    see.references()


SCENARIO = Scenario("provider", "the provider's resolver says nothing to this name only", between())
