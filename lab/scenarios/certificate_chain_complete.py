from kit import chain
from kit.scenario import Scenario, nobody


def set_up(lab):
    chain.issue(lab)
    lab.site.change(certificate="complete")


def proof(see):
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("fine", "the certificate's issuer is not the root itself, as is usual", nobody("works"))
