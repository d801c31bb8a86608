from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    lab.vpn.connect()
    # The VPN brought its own name server, which has stopped.
    lab.filters.add("vpn", "input", 'iifname "tun0" udp dport 53 drop')
    lab.person_resolver("10.8.0.1")


def proof(see):
    see.dig()
    see.ping("10.8.0.1")
    see.dig(server="1.1.1.1", says="203.0.113.80")
    see.curl("https://www.cloudflare.com/", "--resolve", "www.cloudflare.com:443:104.16.124.96", status=200)


SCENARIO = Scenario("vpn", "the tunnel carries everything, its own name server is dead", yours("vpn", "vpn-lookup-broken") | unknown())
