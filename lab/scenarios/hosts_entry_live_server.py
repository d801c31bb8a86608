from kit import addresses as a
from kit.person import HOSTS
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.person.write("hosts", HOSTS + f"{a.REFERENCES['www.microsoft.com']} shop.example\n")
    lab.undo.callback(lab.person.write, "hosts", HOSTS)


def proof(see):
    see.curl("https://shop.example/", error="certificate")
    see.dig(says=a.SITE)


SCENARIO = Scenario("home", "the hosts file sends the name to somebody else's living server", yours("device", "hosts-entry"))
