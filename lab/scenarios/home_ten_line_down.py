from kit import addresses as a, elsewhere
from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    elsewhere.home(lab, "10.0.0")
    lab.spaces.ip("router", "link", "set", "wan", "down")
    lab.undo.callback(lab.spaces.ip, "router", "route", "add", "default", "via", a.PROVIDER)
    lab.undo.callback(lab.spaces.ip, "router", "link", "set", "wan", "up")


def proof(see):
    see.curl("https://shop.example/", error="dns")
    see.ping("10.0.0.1")
    see.references(opens=False)


SCENARIO = Scenario("provider", "a home network with other numbers, and nothing goes beyond its router", between() | yours("home-network") | unknown())
