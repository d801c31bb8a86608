from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.vpn.connect()
    lab.site.change(extra="deny all;")


def proof(see):
    see.curl("https://shop.example/", status=403)
    see.curl("https://shop.example/", "--interface", "eth0", status=403)


SCENARIO = Scenario("traps", "a VPN is up and works, and the site turns everybody away", theirs(), arguments=["--outside-view"],
                    still_wrong="the same refusal everywhere does not clear the VPN")
