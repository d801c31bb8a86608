from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.spaces.cable("person", "wlan0", "app", "spare")
    lab.undo.callback(lab.spaces.ip, "person", "link", "del", "wlan0")
    lab.spaces.ip("person", "addr", "add", "192.168.50.10/24", "dev", "wlan0")
    lab.spaces.ip("person", "link", "set", "wlan0", "up")
    lab.spaces.ip("person", "route", "add", "default", "via", "192.168.50.1", "dev", "wlan0", "metric", "600")
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")
    see.ping("192.168.50.1", answers=False)


SCENARIO = Scenario("traps", "a second network of this computer is dead and not in use, and the site is broken",
                    theirs("site-backend-down"))
