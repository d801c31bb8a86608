from kit import addresses as a
from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    lab.names.router_says("--address=/shop.example/192.168.7.200")


def proof(see):
    see.dig(says="192.168.7.200")
    see.curl("https://shop.example/", error="unreachable")
    see.dig(server="8.8.8.8", says=a.SITE)
    see.dig(server=a.PROVIDER_RESOLVER, says=a.SITE)


SCENARIO = Scenario("home", "the router gives another number of the home network for this site, the provider's resolver the right one", yours("home-network") | unknown())
