from kit import addresses as a
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.names.gone("shop.example", "www.shop.example")
    lab.names.provider_says(f"--address=/shop.example/{a.PROVIDER}")
    lab.person_resolver(a.PROVIDER_RESOLVER)


def proof(see):
    see.dig(says=a.PROVIDER)
    see.dig(server="1.1.1.1", status="NXDOMAIN")
    see.dig(server="8.8.8.8", status="NXDOMAIN")
    see.curl("https://shop.example/", error="refused")


# Many providers lead names that do not exist to a search page of their own.
SCENARIO = Scenario("traps", "the name is gone everywhere, the provider's resolver invents an address", theirs("site-name-gone") | unknown())
