from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.answers("missing-404", path="/old-offer")


def proof(see):
    see.curl("https://shop.example/old-offer", status=404)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("site", "a page is gone, the start page works", theirs("page-missing"), url="https://shop.example/old-offer")
