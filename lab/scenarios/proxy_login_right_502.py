from kit import addresses as a
from kit.scenario import Scenario, theirs

PROXY = f"http://anna:lab@{a.PROXY}:{a.PROXY_PORT}"


def set_up(lab):
    lab.squid.wants_password()
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx", environment=SCENARIO.environment)


SCENARIO = Scenario("traps", "through a proxy with a login that fits, the 502 is the site's own", theirs("site-backend-down"),
                    environment={"HTTPS_PROXY": PROXY, "HTTP_PROXY": PROXY})
