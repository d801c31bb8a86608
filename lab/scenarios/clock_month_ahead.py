from kit.scenario import Scenario, yours


def set_up(lab):
    lab.site.certificates["soon"] = lab.authority.issue("shop-soon", ["shop.example", "www.shop.example"], last=10)
    lab.site.change(certificate="soon")


def proof(see):
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("home", "the clock is a month ahead, and only this site's certificate ends within it", yours("device"), clock="+30d", arguments=["--outside-view"])
