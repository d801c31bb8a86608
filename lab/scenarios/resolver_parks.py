from kit import addresses as a
from kit.scenario import Scenario, between, unknown
from kit.web import SECURE


def set_up(lab):
    certificate, key = lab.authority.issue("notice", ["notice.lab-provider.example"])
    lab.web.nginx("notice", "provider", [SECURE.format(
        number=a.PROVIDER, names="_", certificate=certificate, key=key, body="return 451;")])
    lab.undo.callback(lab.web.stop, "notice")
    lab.names.provider_says(f"--address=/shop.example/{a.PROVIDER}")
    lab.person_resolver(a.PROVIDER_RESOLVER)


def proof(see):
    see.dig(says=a.PROVIDER)
    see.dig(server="1.1.1.1", says=a.SITE)
    see.curl("https://shop.example/", error="certificate")


# The wrong certificate is not the site's: it never got there.
SCENARIO = Scenario("traps", "the provider's resolver leads to a server of its own, with a certificate for another name",
                    between() | unknown())
