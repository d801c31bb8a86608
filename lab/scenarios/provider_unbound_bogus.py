from kit import addresses as a, unbound
from kit.scenario import Scenario, between


def set_up(lab):
    unbound.provider(lab, more=unbound.BOGUS)
    lab.person_resolver(a.PROVIDER_RESOLVER)


def proof(see):
    see.dig(status="SERVFAIL")
    see.dig(server="1.1.1.1", says=a.SITE)
    see.references()


SCENARIO = Scenario("provider", "the provider's Unbound takes the site's signatures for wrong, others do not", between())
