from kit import addresses as a
from kit.scenario import Scenario, between


def set_up(lab):
    lab.names.provider_says("--address=/shop.example/")
    lab.person.write("resolv.conf", "nameserver 198.51.100.53\nnameserver 8.8.8.8\noptions timeout:2 attempts:2\n")
    lab.undo.callback(lab.person_resolver, a.ROUTER)


def proof(see):
    see.curl("https://shop.example/", error="dns")
    see.dig(server=a.PROVIDER_RESOLVER, status="NXDOMAIN")
    see.dig(server="8.8.8.8", says=a.SITE)


SCENARIO = Scenario("provider", "the first of two name servers, the provider's, denies the name; the second is never asked", between())
