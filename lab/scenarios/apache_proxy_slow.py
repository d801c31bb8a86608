from kit import apache
from kit.scenario import Scenario, theirs


def set_up(lab):
    apache.start(lab)
    lab.site.answers("slow")


def proof(see):
    see.curl("https://shop.example/", status=504, body="Gateway Timeout")


SCENARIO = Scenario("site", "the application is slow, a real Apache gives up: 504", theirs("site-backend-slow"))
