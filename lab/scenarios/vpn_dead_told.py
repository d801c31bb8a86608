from kit.scenario import Scenario, yours

from .vpn_dead import proof, set_up

SCENARIO = Scenario("vpn", "the same, and with the VPN off it opens", yours("vpn", "vpn-dead"), arguments=["--answer", "vpn-off=works"])
