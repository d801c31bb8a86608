from kit import chain
from kit.scenario import Scenario, theirs


def set_up(lab):
    chain.issue(lab)
    lab.site.change(certificate="incomplete")


def proof(see):
    see.curl("https://shop.example/", error="certificate")
    see.references()


SCENARIO = Scenario("site", "the site forgets to show the certificate between, everywhere", theirs(),
                    arguments=["--outside-view"])
