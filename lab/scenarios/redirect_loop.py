from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(extra="if ($uri) { return 302 https://shop.example/; }")


def proof(see):
    see.curl("https://shop.example/", status=302, body="ocation: https://shop.example/")


SCENARIO = Scenario("site", "the page leads back to itself for ever", theirs("site-redirect-loop"))
