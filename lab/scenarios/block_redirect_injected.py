from kit import addresses as a, interception
from kit.scenario import Scenario, between, unknown

URL = "http://www.shop.example/"


def set_up(lab):
    lab.notice("provider", a.PROVIDER, "provider-block-451")
    interception.by_name(lab, "provider", 80, "--says", "provider-redirect")


def proof(see):
    see.curl(URL, status=302, body=f"Location: http://{a.PROVIDER}:8090/")
    see.curl(URL, "-L", status=451, body="blocked by your internet provider")
    see.curl("http://detectportal.firefox.com/success.txt", status=200)
    see.curl("https://shop.example/", status=200)


# A school's filter leads to such a page too, so that alone names nobody.
SCENARIO = Scenario("provider", "the provider answers for this site with a way to its block notice", between() | unknown(), url=URL)
