from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.answers("too-many-429")


def proof(see):
    see.curl("https://shop.example/", status=429)


SCENARIO = Scenario("site", "the site asks to slow down: 429", theirs("site-rate-limit"))
