from kit import addresses as a
from kit.scenario import Scenario, nobody


def set_up(lab):
    lab.filters.add("router", "input", 'iifname "lan" drop')
    lab.person_resolver(a.PROVIDER_RESOLVER)


def proof(see):
    see.ping(answers=False)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("fine", "the router answers nothing itself but passes all on", nobody("works"))
