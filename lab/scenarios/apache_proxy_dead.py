from kit import apache
from kit.scenario import Scenario, theirs


def set_up(lab):
    apache.start(lab)
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=503, body="Service Unavailable")


# Apache's words name overload too, whatever the reason was.
SCENARIO = Scenario("site", "the application is dead, a real Apache says 503", theirs("site-backend-down", "site-overloaded"))
