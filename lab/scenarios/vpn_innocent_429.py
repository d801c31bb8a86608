from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.vpn.connect()
    lab.site.answers("too-many-429")


def proof(see):
    see.curl("https://shop.example/", status=429)


SCENARIO = Scenario("traps", "a VPN is up and works, and the site asks everybody to slow down", theirs(), arguments=["--outside-view"])
