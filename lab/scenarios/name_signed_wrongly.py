from kit import unbound
from kit.scenario import Scenario, theirs


def set_up(lab):
    unbound.everywhere(lab, more=unbound.BOGUS)


def proof(see):
    see.dig(status="SERVFAIL")
    see.dig(server="1.1.1.1", status="SERVFAIL")
    see.dig(server="8.8.8.8", status="SERVFAIL")
    see.references()


SCENARIO = Scenario("site", "the name's signatures are wrong, so every checking resolver fails", theirs("site-lookup-failed"))
