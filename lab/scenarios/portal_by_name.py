from kit import addresses as a
from kit.scenario import Scenario, yours


def set_up(lab):
    chain, key = lab.authority.issue("portal", ["login.hotel.example"])
    lab.python("router", "portal", "--listen", a.ROUTER, "--port", "80", ready=lambda: lab.listens("router", 80), until_mended=True)
    lab.python("router", "blunt", "--listen", a.ROUTER, "--port", "443", "--certificate", chain, "--key", key, "--says", "plain-page",
               label="portal-secure", ready=lambda: lab.listens("router", 443), until_mended=True)
    lab.names.router_says(f"--address=/#/{a.ROUTER}")
    lab.filters.add("router", "forward", 'iifname "lan" drop')


def proof(see):
    see.dig(says=a.ROUTER)
    see.curl("http://detectportal.firefox.com/success.txt", status=302, body="/sign-in")
    see.curl("https://shop.example/", error="certificate")


SCENARIO = Scenario("home", "the Wi-Fi's name server leads every name to its sign-in page", yours("home-network", "captive-portal"))
