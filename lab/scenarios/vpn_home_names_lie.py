from kit import addresses as a
from kit.scenario import Scenario, between, unknown


def set_up(lab):
    lab.vpn.connect()
    lab.person_resolver(a.PROVIDER_RESOLVER)
    lab.spaces.ip("person", "route", "add", f"{a.PROVIDER_RESOLVER}/32", "via", a.ROUTER)
    lab.undo.callback(lab.spaces.ip, "person", "route", "del", f"{a.PROVIDER_RESOLVER}/32")
    lab.names.provider_says(f"--address=/shop.example/{a.NOTHING_THERE}")


def proof(see):
    # The tunnel takes a moment until it carries anything.
    see.curl("https://www.wikipedia.org/", status=200, limit=10)
    see.dig(says=a.NOTHING_THERE)
    see.dig(server="8.8.8.8", says=a.SITE)
    see.curl("https://shop.example/", error="unreachable")


SCENARIO = Scenario("provider", "a VPN is up, names are still asked at home, and the provider's resolver lies about this site", between() | unknown())
