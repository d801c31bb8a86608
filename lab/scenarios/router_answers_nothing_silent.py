from kit import addresses as a
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.person_resolver("8.8.8.8")
    lab.filters.add("router", "input", 'iifname "lan" drop')
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")


def proof(see):
    see.ping(answers=False)
    see.dig(server=a.ROUTER)
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("traps", "the router answers to nothing, all goes through it, and the site is silent for all", theirs("site-unreachable"),
                    arguments=["--outside-view"])
