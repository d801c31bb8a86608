from kit import apache
from kit.scenario import Scenario, theirs


def set_up(lab):
    apache.start(lab)
    lab.site.answers("slow")


def proof(see):
    see.curl("https://shop.example/", status=502, body="Error reading from remote server")


SCENARIO = Scenario("site", "the application is slow, a real Apache gives up", theirs("site-backend-slow", "site-backend-down"))
