from kit import addresses as a
from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    lab.names.router_says(f"--address=/shop.example/{a.ROUTER}")


def proof(see):
    see.dig(says=a.ROUTER)
    see.curl("https://shop.example/", error="refused")
    see.dig(server="8.8.8.8", says=a.SITE)


SCENARIO = Scenario("home", "the router gives its own address for this site", yours("home-network", "network-lookup-wrong") | unknown())
