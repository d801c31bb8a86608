from kit.scenario import Scenario, between, unknown, yours

from .vpn_exit_dropped import proof, set_up

# Beyond the tunnel's end the VPN's provider, the route and the site's own rules look alike.
SCENARIO = Scenario("vpn", "the same, and nobody has tried without the VPN", (yours("vpn") | unknown() | between()).at_most("likely"),
                    arguments=["--outside-view"])
