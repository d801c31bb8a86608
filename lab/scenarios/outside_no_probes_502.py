from kit import outside
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.stop_application()
    outside.mishap(lab, error=[422, "no_probes_found", "No suitable probes found."])


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "the site brings 502, and no other place is free", theirs("site-backend-down"),
                    arguments=["--outside-view"])
