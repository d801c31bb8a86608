from kit import addresses as a
from kit.scenario import Scenario, between


def set_up(lab):
    lab.names.provider_says(f"--address=/shop.example/{a.NOTHING_THERE}")
    lab.person_resolver(a.PROVIDER_RESOLVER)


def proof(see):
    see.dig(says=a.NOTHING_THERE)
    see.dig(server="1.1.1.1", says=a.SITE)
    see.curl("https://shop.example/", error="unreachable")


SCENARIO = Scenario("provider", "the provider's resolver gives this name another address, where nothing is", between("provider-lookup-wrong"))
