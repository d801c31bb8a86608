from kit import addresses as a
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.python("router", "portal", "--listen", a.ROUTER, "--port", "80", ready=lambda: lab.listens("router", 80), until_mended=True)
    lab.names.router_says(f"--address=/#/{a.ROUTER}")
    lab.filters.add("router", "forward", 'iifname "lan" drop')


def proof(see):
    see.dig(says=a.ROUTER)
    see.curl("http://detectportal.firefox.com/success.txt", status=302, body="/sign-in")
    see.curl("https://shop.example/", error="refused")


SCENARIO = Scenario("home", "the same, and nothing listens for https there", yours("home-network", "captive-portal"))
