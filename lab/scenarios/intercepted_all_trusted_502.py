from kit import addresses as a, interception
from kit.scenario import Scenario, theirs


def set_up(lab):
    interception.resigned(lab, "router", "/O=Fortinet/OU=Certificate Authority/CN=FortiGate CA", ["shop.example", *a.REFERENCES],
                          interception.ONWARD, trusted=True)
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")
    see.references()
    see.curl("https://www.wikipedia.org/", "--cacert", see.person.folder / "public.crt", error="certificate")


SCENARIO = Scenario("traps", "a trusted gateway re-signs every site; the 502 is the site's own", theirs("site-backend-down"),
                    arguments=["--outside-view"])
