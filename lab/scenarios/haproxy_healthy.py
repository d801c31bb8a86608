from kit import haproxy
from kit.scenario import Scenario, nobody


def set_up(lab):
    haproxy.start(lab)


def proof(see):
    see.curl("https://shop.example/", status=200, body="Welcome")


SCENARIO = Scenario("fine", "everything works behind a real HAProxy", nobody("works"))
