from kit import outside
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.stop_application()
    outside.mishap(lab, answer=[200, "application/json", '{"id": "x", "status": "finished", "results": [{"probe": '])


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "the site brings 502, the outside view's answer is cut off", theirs("site-backend-down"),
                    arguments=["--outside-view"])
