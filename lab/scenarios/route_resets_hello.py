from kit import addresses as a
from kit.scenario import Scenario, between


def set_up(lab):
    # Connections come about; the first words are answered by a reset, as filters by name do it.
    lab.filters.add("provider", "forward", f"ip daddr {a.SITE} tcp dport 443 tcp flags & psh == psh reject with tcp reset")


def proof(see):
    see.curl("https://shop.example/", body="curl: (35)")
    see.references()


SCENARIO = Scenario("provider", "the provider resets the connection at the first words to this site", between().at_most("likely"),
                    arguments=["--outside-view"])
