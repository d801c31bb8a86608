from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.vpn.connect()
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.curl("https://shop.example/", "--interface", "eth0", error="silent", limit=2)
    see.references()


SCENARIO = Scenario("traps", "a VPN is up and works, the site is silent for all", theirs("site-unreachable"), arguments=["--outside-view"])
