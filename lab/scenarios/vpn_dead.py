from kit import addresses as a
from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    lab.vpn.connect()
    lab.vpn.die()


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.curl("https://shop.example/", "--interface", "eth0", "--resolve", f"shop.example:443:{a.SITE}", status=200)


SCENARIO = Scenario("vpn", "the tunnel is up, its server is gone", yours("vpn", "vpn-dead") | unknown("cannot-tell"))
