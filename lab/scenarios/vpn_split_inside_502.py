from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.vpn.connect()
    for net in ("0.0.0.0/1", "128.0.0.0/1"):
        lab.spaces.ip("person", "route", "del", net)
    lab.spaces.ip("person", "route", "add", "203.0.113.0/24", "dev", "tun0")
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "a VPN takes a few networks, this site's among them, and works; the site says 502", theirs("site-backend-down"))
