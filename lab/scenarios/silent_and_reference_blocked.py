from kit import addresses as a
from kit.scenario import Scenario, theirs


def set_up(lab):
    for name in ("www.google.com", "www.cloudflare.com"):
        lab.filters.add("provider", "forward", f"ip daddr {a.REFERENCES[name]} drop")
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")


def proof(see):
    see.curl("https://www.google.com/", error="silent", limit=2)
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("traps", "two well-known sites are blocked here, and the site is silent everywhere",
                    theirs("site-unreachable"),
                    arguments=["--outside-view"])
