from kit import addresses as a
from kit.scenario import Scenario, between, yours

URL = "http://shop.example/"


def set_up(lab):
    lab.notice("router", a.ROUTER, "cloudflare-host-502")
    lab.filters.add("router", "prerouting", 'iifname "lan" tcp dport 80 redirect to :8090')


def proof(see):
    see.curl(URL, status=502, body="cf-host-status")
    see.curl("http://detectportal.firefox.com/success.txt", status=502, body="cf-host-status")
    see.curl("https://shop.example/", status=200, body="Welcome")


# Whoever answers for every plain page is on the way; the marks on the page are copied.
SCENARIO = Scenario("traps", "the network here answers every plain page with a delivery network's error",
                    yours("home-network") | between(), url=URL)
