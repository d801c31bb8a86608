from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(extra="if ($uri) { return 301 http://shop.example/; }")


def proof(see):
    see.curl("https://shop.example/", "-L", body="curl: (47)")


SCENARIO = Scenario("site", "http leads to https, and https leads back to http", theirs())
