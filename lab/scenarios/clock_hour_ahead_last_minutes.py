from kit.scenario import Scenario, yours

from kit.runner import clock


def set_up(lab):
    lab.site.certificates["ending"] = lab.authority.issue("shop-ending", ["shop.example", "www.shop.example"], last=0.03)
    lab.site.change(certificate="ending")


def proof(see):
    see.curl("https://shop.example/", status=200)
    see.curl("https://shop.example/", error="certificate", environment=clock(SCENARIO))
    see.curl("https://www.wikipedia.org/", status=200, environment=clock(SCENARIO))


SCENARIO = Scenario("home", "the clock is an hour ahead, and the site's certificate has three quarters of an hour left", yours("device"), clock="+1h", arguments=["--outside-view"])
