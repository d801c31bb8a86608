from kit.person import RESOLV
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.person.write("resolv.conf", "nameserver 198.51.100.99\n" + RESOLV)
    lab.undo.callback(lab.person.write, "resolv.conf", RESOLV)
    lab.site.stop_application()


def proof(see):
    see.dig(server="198.51.100.99")
    see.curl("https://shop.example/", limit=10, status=502)


SCENARIO = Scenario("traps", "the first of two name servers is dead, and the site says 502", theirs("site-backend-down"))
