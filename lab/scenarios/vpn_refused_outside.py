from kit import addresses as a
from kit.scenario import Scenario, theirs, unknown, yours


def set_up(lab):
    lab.vpn.connect()
    lab.site.change(extra=f"deny {a.VPN_SERVER}; allow all;")


def proof(see):
    see.curl("https://shop.example/", status=403)
    see.curl("https://shop.example/", "--interface", "eth0", status=200)


SCENARIO = Scenario("vpn", "the site turns the VPN's exit away and lets in all other places", yours("vpn") | (theirs() | unknown()).at_most("likely"),
                    arguments=["--outside-view"])
