from kit import addresses as a
from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    lab.person_resolver("8.8.8.8")
    for kind in ("udp", "tcp"):
        lab.filters.add("provider", "forward", f"ip daddr 8.8.8.8 {kind} dport 53 drop")


def proof(see):
    see.dig()
    see.curl("https://shop.example/", error="dns", limit=15)
    see.dig(server=a.ROUTER, says=a.SITE)
    see.curl("https://shop.example/", "--resolve", f"shop.example:443:{a.SITE}", status=200)


SCENARIO = Scenario("provider", "8.8.8.8 is set here, and the provider lets nobody ask it",
                    between() | yours("device") | yours("home-network") | unknown())
