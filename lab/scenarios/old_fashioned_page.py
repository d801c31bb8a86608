from kit import odd
from kit.scenario import Scenario, nobody


def set_up(lab):
    odd.site(lab, "--does", "open-end")


def proof(see):
    see.curl("https://shop.example/", "--http1.1", status=200, body="Welcome")


SCENARIO = Scenario("fine", "an old server that gives no length and leaves without farewell", nobody("works"))
