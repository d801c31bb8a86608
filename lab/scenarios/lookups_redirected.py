from kit import addresses as a
from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    lab.names.provider_says("--address=/shop.example/")
    lab.filters.add("provider", "prerouting", f'ip saddr {a.ROUTER_OUTSIDE} meta l4proto {{ tcp, udp }} th dport 53 dnat to {a.PROVIDER_RESOLVER}')


def proof(see):
    see.dig(status="NXDOMAIN")
    see.dig(server="1.1.1.1", status="NXDOMAIN")
    see.dig(server="8.8.8.8", status="NXDOMAIN")
    see.curl("https://shop.example/", "--doh-url", "https://cloudflare-dns.com/dns-query", status=200, body="Welcome")


# Plain questions to any name server end at the provider's; only a secured question shows that the name lives.
# A router at home can turn them round as well.
SCENARIO = Scenario("traps", "the provider answers for all name servers, and denies the name",
                    (between() | yours("home-network") | unknown()).at_most("likely"))
