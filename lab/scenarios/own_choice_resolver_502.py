from kit import addresses as a
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.person_resolver("8.8.8.8")
    lab.names.stop("provider")
    lab.undo.callback(lab.names.provider)
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")
    see.dig(server=a.PROVIDER_RESOLVER)


SCENARIO = Scenario("traps", "8.8.8.8 is set here, the provider's own resolver is dead, and the site says 502", theirs("site-backend-down"))
