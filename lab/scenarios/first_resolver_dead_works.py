from kit.person import RESOLV
from kit.scenario import Scenario, nobody


def set_up(lab):
    lab.person.write("resolv.conf", "nameserver 198.51.100.99\n" + RESOLV)
    lab.undo.callback(lab.person.write, "resolv.conf", RESOLV)


def proof(see):
    see.dig(server="198.51.100.99")
    see.curl("https://shop.example/", limit=10, status=200)


SCENARIO = Scenario("traps", "the first of two name servers is dead", nobody("works", "works-slowly"))
