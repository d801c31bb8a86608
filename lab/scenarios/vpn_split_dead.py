from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    lab.vpn.connect()
    for net in ("0.0.0.0/1", "128.0.0.0/1"):
        lab.spaces.ip("person", "route", "del", net)
    lab.spaces.ip("person", "route", "add", "203.0.113.0/24", "dev", "tun0")
    lab.vpn.die()


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("vpn", "a VPN takes a few networks, this site's among them, and its server is gone; elsewhere the site opens", yours("vpn") | unknown(),
                    arguments=["--outside-view"])
