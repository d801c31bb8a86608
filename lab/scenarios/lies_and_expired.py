from kit import addresses as a
from kit.scenario import Scenario, between, theirs, unknown


def set_up(lab):
    lab.site.change(certificate="expired")
    lab.names.provider_says(f"--address=/shop.example/{a.NOTHING_THERE}")


def proof(see):
    see.dig(says=a.NOTHING_THERE)
    see.curl("https://shop.example/", error="unreachable")
    see.curl("https://shop.example/", "--resolve", f"shop.example:443:{a.SITE}", error="certificate")


# Both are broken; whose is named first can be argued, the person's own part is in order.
SCENARIO = Scenario("traps", "the provider's resolver lies about the site, and where it really is the certificate ran out", between() | theirs() | unknown(),
                    arguments=["--outside-view"])
