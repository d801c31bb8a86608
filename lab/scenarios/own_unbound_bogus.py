from kit import addresses as a, unbound
from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    unbound.start(lab, "person", ["127.0.0.1"], more=unbound.BOGUS, to=a.PROVIDER_RESOLVER)
    lab.person_resolver("127.0.0.1")


def proof(see):
    see.dig(status="SERVFAIL")
    see.dig(server="1.1.1.1", says=a.SITE)
    see.dig(server=a.ROUTER, says=a.SITE)
    see.references()


# The resolver that fails is a program on the computer itself. It might pass on another's failure, but the router's knows the name.
SCENARIO = Scenario("home", "this computer's own Unbound trusts an outdated key of the site",
                    (yours("device", "device-lookup-wrong") | unknown()).at_most("likely"))
