from kit import addresses as a
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.python("router", "portal", "--listen", a.ROUTER, "--port", "8080", ready=lambda: lab.listens("router", 8080), until_mended=True)
    checks = ", ".join(a.PORTALS.values())
    lab.filters.add("router", "prerouting", f'iifname "lan" ip daddr {{ {checks} }} tcp dport 80 redirect to :8080')
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")


def proof(see):
    see.curl("http://detectportal.firefox.com/success.txt", status=302, body="/sign-in")
    see.references()
    see.curl("https://shop.example/", error="silent")


SCENARIO = Scenario("traps", "only the sign-in checks are led astray here, and the site is silent for all", theirs("site-unreachable"),
                    arguments=["--outside-view"])
