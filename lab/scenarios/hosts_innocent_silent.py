from kit import addresses as a
from kit.person import HOSTS
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.person.write("hosts", HOSTS + f"{a.SITE} shop.example\n")
    lab.undo.callback(lab.person.write, "hosts", HOSTS)
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.dig(says=a.SITE)


SCENARIO = Scenario("traps", "the hosts file is right, the site is silent for all", theirs("site-unreachable"), arguments=["--outside-view"])
