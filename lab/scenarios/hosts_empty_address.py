from kit import addresses as a
from kit.person import HOSTS
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.person.write("hosts", HOSTS + "0.0.0.0 ads.example shop.example\n")
    lab.undo.callback(lab.person.write, "hosts", HOSTS)


def proof(see):
    see.curl("https://shop.example/", error="refused")
    see.dig(says=a.SITE)


SCENARIO = Scenario("home", "the hosts file sends the name to 0.0.0.0, as blocking lists do", yours("device", "hosts-entry"))
