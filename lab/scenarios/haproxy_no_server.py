from kit import haproxy
from kit.scenario import Scenario, theirs
from kit.symptoms import SymptomMissing


def set_up(lab):
    lab.site.stop_application()
    haproxy.start(lab)


def proof(see):
    for attempt in range(3):
        try:
            return see.curl("https://shop.example/", status=503, body="No server is available to handle this request")
        except SymptomMissing:
            if attempt == 2:
                raise


SCENARIO = Scenario("site", "no server is left behind a real HAProxy: 503", theirs("site-backend-down"))
