from kit import addresses as a
from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    lab.undo.callback(lab.spaces.ip, "person", "route", "replace", "default", "via", a.ROUTER)
    lab.spaces.ip("person", "route", "replace", "default", "via", a.PROXY)
    lab.undo.callback(lab.squid.start)
    lab.squid.stop()


def proof(see):
    see.ping(a.PROXY)
    see.dig(says=a.SITE)
    see.curl("https://shop.example/", error="silent")
    see.references(opens=False)


# Names are answered by another machine than the one that all is sent to: it can be seen, and is also what some networks are like.
SCENARIO = Scenario("home", "the way out leads to a computer that is no router",
                    (yours("device") | yours("home-network") | unknown() | between()).at_most("likely"))
