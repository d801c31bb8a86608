from kit import odd
from kit.scenario import Scenario, nobody


def set_up(lab):
    odd.site(lab, "--does", "early-hints")


def proof(see):
    see.curl("https://shop.example/", status=200, body="Welcome")


SCENARIO = Scenario("fine", "hints come before the page", nobody("works"))
