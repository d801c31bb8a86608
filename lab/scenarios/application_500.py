from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.answers("broken-500")


def proof(see):
    see.curl("https://shop.example/", status=500, body="Something broke")


SCENARIO = Scenario("site", "the application trips over itself: 500", theirs("site-internal-error"), arguments=["--outside-view"])
