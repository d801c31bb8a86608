from kit.runner import clock
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.site.certificates["new"] = lab.authority.issue("shop-new", ["shop.example", "www.shop.example"], first=-5)
    lab.site.change(certificate="new")


def proof(see):
    see.curl("https://shop.example/", status=200)
    see.curl("https://shop.example/", error="certificate", environment=clock(SCENARIO))
    see.curl("https://www.wikipedia.org/", status=200, environment=clock(SCENARIO))


SCENARIO = Scenario("home", "the clock is a month behind, and only this site's certificate is newer", yours("device", "clock-spoils-certificate"), clock="-30d")
