from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    lab.spaces.ip("person", "route", "add", "unreachable", "203.0.113.0/24")
    lab.undo.callback(lab.spaces.ip, "person", "route", "del", "unreachable", "203.0.113.0/24")


def proof(see):
    see.curl("https://shop.example/", error="refused")
    see.references()


SCENARIO = Scenario("home", "this computer's own table of ways calls this site's net unreachable", yours("device") | unknown())
