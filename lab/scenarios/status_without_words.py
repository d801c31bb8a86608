from kit import odd
from kit.scenario import Scenario, nobody


def set_up(lab):
    odd.site(lab, "--does", "no-reason")


def proof(see):
    see.curl("https://shop.example/", status=200, body="Welcome")


SCENARIO = Scenario("fine", "a status without words, as Tomcat sends it", nobody("works"))
