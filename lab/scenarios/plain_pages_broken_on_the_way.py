from kit import addresses as a
from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    lab.notice("provider", a.PROVIDER, "nginx-502")
    lab.filters.add("provider", "prerouting", f"ip saddr {a.ROUTER_OUTSIDE} tcp dport 80 dnat to {a.PROVIDER}:8090")


def proof(see):
    see.curl("http://shop.example/", status=502, body="nginx")
    see.curl("http://connectivitycheck.gstatic.com/generate_204", status=502)
    see.curl("https://shop.example/", status=200)


# A cache that the provider put in everybody's way is down. From home it cannot be told from one in the home network.
SCENARIO = Scenario("traps", "a cache on the way answers every plain page with an error",
                    between() | yours("home-network") | unknown(),
                    url="http://shop.example/")
