from kit import addresses as a
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    blocked = ", ".join([*a.REFERENCES.values(), *a.PORTALS.values()])
    lab.filters.add("person", "output", f"ip daddr {{ {blocked} }} tcp dport {{ 80, 443 }} reject with tcp reset")
    lab.site.change(certificate="expired")


def proof(see):
    see.references(opens=False)
    see.curl("https://shop.example/", error="certificate")


# Nobody is left here who could confirm the clock, so that to be unsure is right as well.
SCENARIO = Scenario("traps", "this computer refuses every well-known site, and the site's certificate ran out", theirs("site-certificate-expired") | unknown())
