from kit import addresses as a, interception
from kit.scenario import Scenario, yours


def set_up(lab):
    interception.resigned(lab, "router", "/O=Fortinet/OU=Certificate Authority/CN=FortiGate CA", ["shop.example", *a.REFERENCES], "return 200 'page';")


def proof(see):
    see.curl("https://shop.example/", error="certificate", body="unable to get local issuer")
    see.curl("https://www.wikipedia.org/", error="certificate")
    see.curl("http://detectportal.firefox.com/success.txt", status=200)


SCENARIO = Scenario("home", "a gateway of the network re-signs every site, and this computer does not trust it",
                    yours("home-network", "all-pages-resigned") | yours("device"), arguments=[])
