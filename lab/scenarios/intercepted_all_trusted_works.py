from kit import addresses as a, interception
from kit.scenario import Scenario, nobody


def set_up(lab):
    interception.resigned(lab, "router", "/O=AVAST Software/CN=Avast Web Mail Shield Root", ["shop.example", *a.REFERENCES],
                          interception.ONWARD, trusted=True)


def proof(see):
    see.curl("https://shop.example/", status=200, body="Welcome to the shop")
    see.curl("https://shop.example/", "--cacert", see.person.folder / "public.crt", error="certificate")


SCENARIO = Scenario("traps", "protection software re-signs every site with a trusted certificate, all works", nobody("works"))
