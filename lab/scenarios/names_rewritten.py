from kit import addresses as a
from kit.scenario import Scenario, between, unknown


def set_up(lab):
    lab.names.provider_says(f"--address=/shop.example/{a.NOTHING_THERE}")
    lab.person_resolver("8.8.8.8")
    lab.filters.add("provider", "prerouting", f'iifname "access" ip saddr {a.ROUTER_OUTSIDE} udp dport 53 dnat to {a.PROVIDER_RESOLVER}',
                    f'iifname "access" ip saddr {a.ROUTER_OUTSIDE} tcp dport 53 dnat to {a.PROVIDER_RESOLVER}')


def proof(see):
    see.dig(says=a.NOTHING_THERE)
    see.dig(server="1.1.1.1", says=a.NOTHING_THERE)
    see.curl("https://shop.example/", error="unreachable")
    see.references()


# Every plain question is answered by the provider, whomever it was for; over https the truth comes.
SCENARIO = Scenario("provider", "the provider answers in the place of all name servers, and lies about this site",
                    between().at_most("likely") | unknown(), arguments=["--outside-view"])
