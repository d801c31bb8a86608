from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "the clock is five hours ahead, but the 502 is the site's own", theirs("site-backend-down"), clock="+5h")
