from kit import addresses as a
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.python("router", "blunt", "--listen", a.ROUTER, "--port", "8080", "--says", "portal-511", label="portal-511",
               ready=lambda: lab.listens("router", 8080), until_mended=True)
    lab.filters.add("router", "prerouting", 'iifname "lan" tcp dport 80 redirect to :8080')
    lab.filters.add("router", "forward", 'iifname "lan" reject')


def proof(see):
    see.curl("http://detectportal.firefox.com/success.txt", status=511)
    see.curl("https://shop.example/", error="refused")


SCENARIO = Scenario("home", "the Wi-Fi wants a sign-in and says so with 511", yours("home-network", "captive-portal"))
