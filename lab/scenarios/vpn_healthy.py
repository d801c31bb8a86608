from kit import addresses as a
from kit.scenario import Scenario, nobody


def set_up(lab):
    lab.vpn.connect()


def proof(see):
    see.curl("https://www.cloudflare.com/cdn-cgi/trace", status=200, body=f"ip={a.VPN_SERVER}")
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("fine", "everything works through a healthy OpenVPN tunnel", nobody("works"))
