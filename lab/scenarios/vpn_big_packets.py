from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    lab.vpn.connect()
    lab.filters.add("vpn", "forward", 'oifname "tun0" meta length > 700 drop')


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.dig(server="1.1.1.1", says="203.0.113.80")
    see.references(opens=False)
    see.curl("https://shop.example/", "--interface", "eth0", status=200)


SCENARIO = Scenario("vpn", "the tunnel loses large packets; with the VPN off the page opens", yours("vpn", "vpn-loses-big-answers"),
                    arguments=["--answer", "vpn-off=works"])
