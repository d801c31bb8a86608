from kit import addresses as a
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.notice("router", a.ROUTER, "plain-page")
    lab.filters.add("router", "prerouting", 'iifname "lan" tcp dport 80 redirect to :8090')
    lab.filters.add("router", "forward", 'iifname "lan" drop')


def proof(see):
    see.curl("http://detectportal.firefox.com/success.txt", status=200)
    see.curl("http://connectivitycheck.gstatic.com/generate_204", status=200)
    see.curl("https://shop.example/", error="silent")


SCENARIO = Scenario("home", "the Wi-Fi shows its own page in the place of all plain http, without a redirect", yours("home-network", "captive-portal"))
