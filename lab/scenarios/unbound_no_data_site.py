from kit import addresses as a, unbound
from kit.scenario import Scenario, between


def set_up(lab):
    unbound.provider(lab, more='local-zone: "shop.example." always_nodata')
    lab.person_resolver(a.PROVIDER_RESOLVER)


def proof(see):
    see.dig(status="NOERROR")
    see.dig(server="1.1.1.1", says=a.SITE)
    see.curl("https://shop.example/", error="dns")


SCENARIO = Scenario("provider", "unbound, the provider's resolver, knows the name but gives no address for it", between())
