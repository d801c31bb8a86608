from kit.scenario import Scenario, yours

from kit.runner import clock


def set_up(lab):
    lab.site.certificates["fresh"] = lab.authority.issue("shop-fresh", ["shop.example", "www.shop.example"], first=-0.05)
    lab.site.change(certificate="fresh")


def proof(see):
    see.curl("https://shop.example/", status=200)
    see.curl("https://shop.example/", error="certificate", environment=clock(SCENARIO))
    see.curl("https://www.wikipedia.org/", status=200, environment=clock(SCENARIO))


SCENARIO = Scenario("home", "the clock is three hours behind, and the site's certificate is an hour old", yours("device"), clock="-3h")
