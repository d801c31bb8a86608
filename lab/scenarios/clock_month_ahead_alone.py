from kit.scenario import Scenario, yours

from kit.runner import clock


def set_up(lab):
    lab.site.certificates["soon2"] = lab.authority.issue("shop-soon2", ["shop.example", "www.shop.example"], last=10)
    lab.site.change(certificate="soon2")


def proof(see):
    see.curl("https://shop.example/", status=200)
    see.curl("https://shop.example/", error="certificate", environment=clock(SCENARIO))
    see.curl("https://www.wikipedia.org/", status=200, environment=clock(SCENARIO))


SCENARIO = Scenario("home", "the clock is a month ahead, only this site's certificate ends within it, nobody else is asked", yours("device"), clock="+30d")
