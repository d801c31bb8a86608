from kit import addresses as a
from kit.person import HOSTS
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.person.write("hosts", HOSTS + "127.0.0.1\tshop.example www.shop.example # dev\n")
    lab.undo.callback(lab.person.write, "hosts", HOSTS)


def proof(see):
    see.curl("https://shop.example/", error="refused", body="Failed to connect")
    see.dig(says=a.SITE)


SCENARIO = Scenario("home", "the hosts file sends the name to this computer", yours("device", "hosts-entry"))
