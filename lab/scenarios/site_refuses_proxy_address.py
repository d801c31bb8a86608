from kit import addresses as a
from kit.scenario import Scenario, yours

from .proxy_healthy import PROXY

EXIT = "198.51.100.11"


def set_up(lab):
    # The proxy leaves the home under an address of its own, which the site turns away.
    lab.spaces.ip("router", "addr", "add", f"{EXIT}/24", "dev", "wan")
    lab.undo.callback(lab.spaces.ip, "router", "addr", "del", f"{EXIT}/24", "dev", "wan")
    lab.filters.add("router", "postrouting", f'oifname "wan" ip saddr {a.PROXY} snat to {EXIT}')
    lab.site.change(extra=f"deny {EXIT}; allow all;")


def proof(see):
    see.curl("https://shop.example/", status=403, environment=SCENARIO.environment)
    see.references(environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "the site turns the proxy's address away, without the proxy it opens", yours("proxy", "proxy-turned-away"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
