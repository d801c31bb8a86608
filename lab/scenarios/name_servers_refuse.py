from kit import bind
from kit.scenario import Scenario, theirs


def set_up(lab):
    bind.start(lab)


def proof(see):
    see.dig(server=bind.NUMBER, status="REFUSED")
    see.dig(status="SERVFAIL")
    see.dig(server="1.1.1.1", status="SERVFAIL")
    see.references()


SCENARIO = Scenario("site", "the site's own name server lost the name: every resolver fails", theirs())
