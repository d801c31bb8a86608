from kit import addresses as a
from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    lab.filters.add("person", "output-nat", f"ip daddr {a.SITE} tcp dport 443 redirect to :9444")


def proof(see):
    see.curl("https://shop.example/", error="refused")
    see.references()


SCENARIO = Scenario("home", "a rule of this computer leads this site's connections to a local program that is gone; elsewhere it opens", yours("device") | unknown(), arguments=["--outside-view"],
                    still_wrong="rules of this computer that lead elsewhere are not read")
