from kit import addresses as a
from kit.scenario import Scenario, between


def set_up(lab):
    lab.names.provider_says("--address=/shop.example/10.0.0.34")
    lab.person_resolver(a.PROVIDER_RESOLVER)


def proof(see):
    see.dig(says="10.0.0.34")
    see.dig(server="8.8.8.8", says=a.SITE)
    see.curl("https://shop.example/", error="unreachable")


SCENARIO = Scenario("provider", "the provider's resolver, asked directly, gives an inner number for this site", between(), arguments=["--outside-view"])
