from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.vpn.connect()
    lab.site.change(certificate="expired")


def proof(see):
    see.curl("https://shop.example/", error="certificate")
    see.curl("https://shop.example/", "--interface", "eth0", error="certificate")


SCENARIO = Scenario("traps", "a VPN is up and works, and the site's certificate ran out", theirs("site-certificate-expired"))
