from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.vpn.connect()
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "a VPN is up and works, the 502 is the site's own", theirs("site-backend-down"), arguments=["--outside-view"])
