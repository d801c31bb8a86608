from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")
    see.references()


SCENARIO = Scenario("site", "nginx answers 502, the application behind it is dead", theirs("site-backend-down"))
