from kit.runner import clock
from kit.scenario import Scenario, yours


def set_up(lab):
    pass


def proof(see):
    see.curl("https://shop.example/", error="certificate", environment=clock(SCENARIO))
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("home", "this computer's clock is 400 days behind", yours("device", "clock-wrong"), clock="-400d")
