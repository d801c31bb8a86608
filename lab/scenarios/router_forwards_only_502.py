from kit import addresses as a
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.filters.add("router", "input", 'iifname "lan" drop')
    lab.person_resolver(a.PROVIDER_RESOLVER)
    lab.site.stop_application()


def proof(see):
    see.ping(answers=False)
    see.dig(server=a.ROUTER)
    see.references()
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "the router answers nothing itself but passes all on, and the site says 502", theirs("site-backend-down"))
