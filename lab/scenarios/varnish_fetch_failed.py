from kit import varnish
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.stop_application()
    varnish.start(lab)


def proof(see):
    see.curl("https://shop.example/", status=503, body="Backend fetch failed")


SCENARIO = Scenario("site", "the application is dead, a real Varnish says 503", theirs("site-backend-down"))
