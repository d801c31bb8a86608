from kit.scenario import Scenario, nobody


def set_up(lab):
    lab.site.change(extra="if ($request_method = HEAD) { return 500; }")


def proof(see):
    see.curl("https://shop.example/", status=200, body="Welcome")
    see.curl("https://shop.example/", "-I", status=500)


SCENARIO = Scenario("fine", "the site answers browsers, and not those who ask for the head alone", nobody("works"))
