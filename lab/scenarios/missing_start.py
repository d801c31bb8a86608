from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.answers("missing-404")


def proof(see):
    see.curl("https://shop.example/", status=404)


SCENARIO = Scenario("site", "the start page itself is missing", theirs())
