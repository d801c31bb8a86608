from kit.scenario import Scenario, theirs

URL = "http://shop.example/"


def set_up(lab):
    lab.site.stop_application()


def proof(see):
    see.curl(URL, "-L", status=502, body="<center>nginx")


SCENARIO = Scenario("site", "plain http leads on to https, which says 502", theirs("site-backend-down"), url=URL)
