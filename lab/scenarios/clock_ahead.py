from kit.scenario import Scenario, yours

from .clock_behind import set_up
from kit.runner import clock


def proof(see):
    see.curl("https://shop.example/", error="certificate", environment=clock(SCENARIO))
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("home", "this computer's clock is two years ahead", yours("device", "clock-wrong"), clock="+730d")
