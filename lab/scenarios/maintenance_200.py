from kit.scenario import Scenario, nobody, theirs


def set_up(lab):
    lab.site.answers("maintenance-200")


def proof(see):
    see.curl("https://shop.example/", status=200, body="scheduled maintenance")


SCENARIO = Scenario("site", "a page of the site says maintenance, with status 200", nobody() | theirs("site-maintenance"))
