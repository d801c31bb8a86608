from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.certificates["early"] = lab.authority.issue("shop-early", ["shop.example"], first=2, last=90)
    lab.site.change(certificate="early")


def proof(see):
    see.curl("https://shop.example/", error="certificate", body="not yet valid")


SCENARIO = Scenario("site", "the site's certificate begins in two days", theirs("site-certificate-not-yet-valid"), arguments=["--outside-view"])
