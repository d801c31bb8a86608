from kit import addresses as a
from kit.scenario import Scenario, between

URL = "http://shop.example/"


def set_up(lab):
    lab.notice("provider", a.PROVIDER, "provider-block-451")
    lab.filters.add("provider", "prerouting", f"ip daddr {a.PROVIDER} tcp dport 80 redirect to :8090")
    lab.names.provider_says(f"--address=/shop.example/{a.PROVIDER}")
    lab.person_resolver(a.PROVIDER_RESOLVER)


def proof(see):
    see.dig(says=a.PROVIDER)
    see.dig(server="1.1.1.1", says=a.SITE)
    see.curl(URL, status=451, body="blocked by your internet provider")


SCENARIO = Scenario("provider", "the provider's resolver leads a plain http address to a block notice", between(), url=URL)
