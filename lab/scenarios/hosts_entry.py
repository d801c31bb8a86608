from kit import addresses as a
from kit.person import HOSTS
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.person.write("hosts", HOSTS + f"{a.NOTHING_THERE} shop.example\n")
    lab.undo.callback(lab.person.write, "hosts", HOSTS)


def proof(see):
    see.curl("https://shop.example/", error="unreachable")
    see.dig(says=a.SITE)


SCENARIO = Scenario("home", "the hosts file pins the name to a dead address", yours("device", "hosts-entry"))
