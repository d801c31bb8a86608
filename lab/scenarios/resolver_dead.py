from kit import addresses as a
from kit.scenario import Scenario, between


def set_up(lab):
    lab.filters.add("provider", "input", f"ip daddr {a.PROVIDER_RESOLVER} meta l4proto {{ tcp, udp }} th dport 53 drop")
    lab.person_resolver(a.PROVIDER_RESOLVER)


def proof(see):
    see.dig()
    see.dig(server="1.1.1.1", says=a.SITE)
    see.curl("https://shop.example/", "--resolve", f"shop.example:443:{a.SITE}", status=200)


SCENARIO = Scenario("provider", "the provider's resolver answers nothing", between("provider-lookup-broken"))
