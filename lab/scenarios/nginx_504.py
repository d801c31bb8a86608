from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.answers("slow")


def proof(see):
    see.curl("https://shop.example/", status=504, body="504 Gateway Time-out", limit=6)


SCENARIO = Scenario("site", "the application is too slow, nginx gives up: 504", theirs("site-backend-slow"))
