from kit import outside
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.stop_application()
    outside.mishap(lab, probes={"*": "resolver"})


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "the site brings 502, no other place can look up names", theirs("site-backend-down"),
                    arguments=["--outside-view"])
