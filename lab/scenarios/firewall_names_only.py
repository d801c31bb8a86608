from kit import addresses as a
from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    lab.filters.add("person", "output", 'oifname "eth0" udp dport 53 drop', 'oifname "eth0" tcp dport 53 drop')


def proof(see):
    see.curl("https://shop.example/", error="dns")
    see.ping()
    see.curl("https://shop.example/", "--resolve", f"shop.example:443:{a.SITE}", status=200)


SCENARIO = Scenario("home", "this computer's own firewall drops the questions for names alone", yours("device") | yours("home-network") | unknown())
