from kit import addresses as a
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.undo.callback(lab.spaces.ip, "person", "route", "replace", "default", "via", a.ROUTER)
    lab.undo.callback(lab.spaces.ip, "person", "route", "flush", "default")
    lab.spaces.ip("person", "route", "del", "default")
    lab.spaces.ip("person", "route", "add", "default", "via", "192.168.7.99", "metric", "50")
    lab.spaces.ip("person", "route", "add", "default", "via", a.ROUTER, "metric", "100")


def proof(see):
    see.ping()
    see.ping("192.168.7.99", answers=False)
    see.dig(says=a.SITE)
    see.curl("https://shop.example/", error="unreachable")


SCENARIO = Scenario("home", "two ways out are set, and the preferred one leads to nobody", yours("device") | yours("home-network"))
