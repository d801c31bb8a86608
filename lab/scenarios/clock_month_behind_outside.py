from kit.scenario import Scenario, yours

from kit.runner import clock


def set_up(lab):
    lab.site.certificates["new2"] = lab.authority.issue("shop-new2", ["shop.example", "www.shop.example"], first=-5)
    lab.site.change(certificate="new2")


def proof(see):
    see.curl("https://shop.example/", status=200)
    see.curl("https://shop.example/", error="certificate", environment=clock(SCENARIO))
    see.curl("https://www.wikipedia.org/", status=200, environment=clock(SCENARIO))


SCENARIO = Scenario("home", "the clock is a month behind, only this site's certificate is newer, and other places open it", yours("device"), clock="-30d", arguments=["--outside-view"])
