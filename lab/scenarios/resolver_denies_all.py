from kit import addresses as a
from kit.scenario import Scenario, between


def set_up(lab):
    lab.names.provider_says("--address=/#/")
    lab.person_resolver(a.PROVIDER_RESOLVER)


def proof(see):
    see.dig(status="NXDOMAIN")
    see.dig("www.wikipedia.org", status="NXDOMAIN")
    see.dig(server="1.1.1.1", says=a.SITE)


SCENARIO = Scenario("provider", "the provider's resolver denies that any name exists", between("provider-lookup-broken"))
