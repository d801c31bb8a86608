from kit import outside
from kit.scenario import Scenario, nobody

from .healthy import proof


def set_up(lab):
    outside.mishap(lab, probes={"Far Cloud": "stuck"})


# The page opens here, so nobody has to wait for a far place.
SCENARIO = Scenario("fine", "everything works, one far place never reports", nobody("works"), arguments=["--outside-view"])
