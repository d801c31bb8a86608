from kit import addresses as a, pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.names.provider_says(f"--address=/shop.example/{a.NOTHING_THERE}")
    lab.person.write("resolv.conf", "nameserver 8.8.8.8\nnameserver 198.51.100.53\noptions timeout:2 attempts:2\n")
    lab.undo.callback(lab.person_resolver, a.ROUTER)
    pages.says(lab, "503 Service Unavailable", '{"error":"shop is restarting"}', ["Content-Type: application/json"])


def proof(see):
    see.curl("https://shop.example/", status=503, body="restarting")
    see.dig(server=a.PROVIDER_RESOLVER, says=a.NOTHING_THERE)


SCENARIO = Scenario("traps", "the second of two name servers lies, the used one is right, and the site says 503 in JSON", theirs())
