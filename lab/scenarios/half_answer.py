from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.answers("close")


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("site", "the application hangs up without an answer, nginx says 502", theirs("site-backend-down"),
                    arguments=["--outside-view"])
