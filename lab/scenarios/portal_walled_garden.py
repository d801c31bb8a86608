from kit import addresses as a
from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    lab.python("router", "portal", "--listen", a.ROUTER, "--port", "8080", ready=lambda: lab.listens("router", 8080), until_mended=True)
    free = ", ".join([*a.REFERENCES.values(), a.OUTSIDE_API])
    lab.filters.add("router", "prerouting", f'iifname "lan" ip daddr != {{ {free} }} tcp dport 80 redirect to :8080')
    lab.filters.add("router", "forward", f'iifname "lan" ip daddr != {{ {free} }} drop')


def proof(see):
    see.references()
    see.curl("http://detectportal.firefox.com/success.txt", status=302, body="/sign-in")
    see.curl("https://shop.example/", error="silent")
    see.curl("http://www.shop.example/", status=302, body="/sign-in")


SCENARIO = Scenario("home", "the Wi-Fi lets well-known sites through, for all others it wants a sign-in",
                    yours("home-network", "captive-portal") | unknown(), arguments=["--outside-view"])
