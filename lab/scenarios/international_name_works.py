from kit import elsewhere
from kit.scenario import Scenario, nobody


def set_up(lab):
    elsewhere.hosts(lab, {"xn--bcher-kva.example": elsewhere.FINE})


def proof(see):
    see.curl("https://xn--bcher-kva.example/", status=200)


SCENARIO = Scenario("fine", "a name typed with letters beyond a to z works", nobody(), url="https://b\u00fccher.example/")
