from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "the clock is a month ahead, all certificates hold, and the site says 502", theirs(), clock="+30d")
