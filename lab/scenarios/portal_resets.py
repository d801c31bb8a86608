from kit import addresses as a
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.python("router", "portal", "--listen", a.ROUTER, "--port", "8080", ready=lambda: lab.listens("router", 8080), until_mended=True)
    lab.filters.add("router", "prerouting", 'iifname "lan" tcp dport 80 redirect to :8080')
    lab.filters.add("router", "forward", 'iifname "lan" meta l4proto tcp reject with tcp reset', 'iifname "lan" drop')


def proof(see):
    see.curl("http://detectportal.firefox.com/success.txt", status=302, body="/sign-in")
    see.curl("https://shop.example/", error="refused")


SCENARIO = Scenario("home", "the Wi-Fi wants a sign-in and resets all https until then", yours("home-network", "captive-portal"))
