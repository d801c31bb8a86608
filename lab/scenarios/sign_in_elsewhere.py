from kit.scenario import Scenario, nobody


def set_up(lab):
    lab.site.change(extra="if ($uri) { return 302 https://www.wikipedia.org/login?back=shop; }")


def proof(see):
    see.curl("https://shop.example/", "-L", status=200, body="free encyclopedia")


SCENARIO = Scenario("fine", "the site sends people to another name to sign in", nobody("works"))
