from kit import outside, varnish
from kit.scenario import Scenario, theirs

from .varnish_fetch_failed import proof


def set_up(lab):
    lab.site.stop_application()
    varnish.start(lab)
    outside.mishap(lab, probes={"Near Hosting": "stuck", "Lab Provider": "internal"})


SCENARIO = Scenario("traps", "a real Varnish says 503, and the outside view comes in parts", theirs("site-backend-down"),
                    arguments=["--outside-view"])
