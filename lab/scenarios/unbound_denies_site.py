from kit import addresses as a, unbound
from kit.scenario import Scenario, between


def set_up(lab):
    unbound.provider(lab, more='local-zone: "shop.example." always_nxdomain')
    lab.person_resolver(a.PROVIDER_RESOLVER)


def proof(see):
    see.dig(status="NXDOMAIN")
    see.dig("www.wikipedia.org", says=a.REFERENCES["www.wikipedia.org"])
    see.dig(server="1.1.1.1", says=a.SITE)


SCENARIO = Scenario("provider", "unbound, the provider's resolver, has a list with this name on it", between())
