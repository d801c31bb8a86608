from kit.scenario import Scenario, theirs

from .proxy_healthy import PROXY


def set_up(lab):
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx", environment=SCENARIO.environment)


SCENARIO = Scenario("traps", "a proxy is set and works, the 502 is the site's own", theirs("site-backend-down"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
