from kit import addresses as a
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.web.nginx("parent", "router", ["server { listen 8096; location / { return 302 http://192.168.7.1:8097/blocked; } }", "server { listen 8097; location / { return 200 '<title>Parental control</title><h1>This site is blocked by your router</h1>'; } }"], port=8097)
    lab.undo.callback(lab.web.stop, "parent")
    lab.filters.add("router", "prerouting", f'iifname "lan" ip daddr {a.SITE} tcp dport 80 redirect to :8096')


def proof(see):
    see.curl("http://shop.example/", status=302, body="192.168.7.1")
    see.references()


SCENARIO = Scenario("home", "the router leads this site's plain http page to its own parental control", yours("home-network"), url="http://shop.example/", arguments=["--outside-view"],
                    still_wrong="a plain page led to the router itself is not taken for a sign of the network")
