from kit.runner import clock
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.site.certificates["soon"] = lab.authority.issue("shop-soon", ["shop.example", "www.shop.example"], last=10)
    lab.site.change(certificate="soon")


def proof(see):
    see.curl("https://shop.example/", status=200)
    see.curl("https://shop.example/", error="certificate", environment=clock(SCENARIO))
    see.curl("https://www.wikipedia.org/", status=200, environment=clock(SCENARIO))


SCENARIO = Scenario("home", "the clock is a month ahead, and only this site's certificate ends within it", yours("device"), clock="+30d", arguments=["--outside-view"])
