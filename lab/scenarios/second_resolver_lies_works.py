from kit import addresses as a
from kit.scenario import Scenario, nobody


def set_up(lab):
    lab.names.provider_says(f"--address=/shop.example/{a.NOTHING_THERE}")
    lab.person.write("resolv.conf", "nameserver 8.8.8.8\nnameserver 198.51.100.53\noptions timeout:2 attempts:2\n")
    lab.undo.callback(lab.person_resolver, a.ROUTER)


def proof(see):
    see.curl("https://shop.example/", status=200)
    see.dig(server=a.PROVIDER_RESOLVER, says=a.NOTHING_THERE)


SCENARIO = Scenario("traps", "the second of two name servers lies, the first is right and is the one that is used", nobody())
