from kit import haproxy
from kit.scenario import Scenario, theirs


def set_up(lab):
    haproxy.start(lab, check="")
    lab.site.answers("slow")


def proof(see):
    see.curl("https://shop.example/", status=504, body="didn't respond in time")


SCENARIO = Scenario("site", "the application is slow, a real HAProxy gives up: 504", theirs("site-backend-slow"))
