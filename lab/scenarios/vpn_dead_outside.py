from kit.scenario import Scenario, unknown, yours

from .vpn_dead import proof, set_up

# Not even the outside view can be asked; all went into the tunnel.
SCENARIO = Scenario("vpn", "the tunnel is up, its server is gone, and the outside view is wanted", yours("vpn") | unknown(),
                    arguments=["--outside-view"])
