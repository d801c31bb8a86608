from kit import addresses as a
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.filters.add("router", "input", 'iifname "lan" udp dport 53 drop')
    lab.person.write("resolv.conf", f"nameserver {a.ROUTER}\noptions use-vc timeout:2 attempts:2\n")
    lab.undo.callback(lab.person_resolver, a.ROUTER)
    lab.site.stop_application()


def proof(see):
    see.dig(server=a.ROUTER)
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "names are asked for by TCP alone here, and the site says 502", theirs("site-backend-down"))
