from kit import addresses as a
from kit.scenario import Scenario, yours
from kit.web import SECURE

from .proxy_healthy import PROXY

URL = "https://shop.example:8443/"


def set_up(lab):
    chain, key = lab.site.certificates["good"]
    server = SECURE.format(number=a.SITE, names="shop.example", certificate=chain, key=key, body="location / { return 200 'Welcome'; }")
    lab.web.nginx("other-port", "site", [server.replace(":443", ":8443")], port=8443)
    lab.undo.callback(lab.web.stop, "other-port")


def proof(see):
    see.curl(URL, body="ERR_ACCESS_DENIED", environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200, environment=SCENARIO.environment)
    see.curl(URL, status=200)


SCENARIO = Scenario("proxy", "Squid makes tunnels to port 443 only, the address has another", yours("proxy"), url=URL,
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
