from kit import odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.stop_application()
    odd.outside(lab, ["--says", "service-500", "--delay", "20"])


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")
    see.curl("https://api.globalping.io/v1/limits", error="silent")


SCENARIO = Scenario("traps", "the site brings 502, and the outside view hangs", theirs("site-backend-down"),
                    arguments=["--outside-view"])
