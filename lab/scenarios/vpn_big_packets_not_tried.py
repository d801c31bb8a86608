from kit.scenario import Scenario, unknown, yours

from .vpn_big_packets import proof, set_up

SCENARIO = Scenario("vpn", "the tunnel loses large packets, and nobody has tried without it", yours("vpn") | unknown())
