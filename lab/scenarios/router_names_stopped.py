from kit import addresses as a
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.undo.callback(lab.names.router)
    lab.names.stop("router")


def proof(see):
    see.dig()
    assert "connection refused" in see.person.run("dig", "+tries=1", "shop.example").stdout
    see.ping()
    see.dig(server="1.1.1.1", says=a.SITE)
    see.curl("https://shop.example/", "--resolve", f"shop.example:443:{a.SITE}", status=200)


# The router itself refuses: nobody behind it was asked.
SCENARIO = Scenario("home", "the router's name service has stopped, the line is well", yours("home-network", "network-lookup-broken"))
