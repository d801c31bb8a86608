from kit.scenario import Scenario, theirs

from .proxy_excepts_site import SCENARIO as EXCEPTED


def set_up(lab):
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx", environment=SCENARIO.environment)


SCENARIO = Scenario("traps", "a dead proxy is set, but not for this site, which says 502", theirs("site-backend-down"),
                    environment=EXCEPTED.environment)
