from kit import odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    odd.site(lab, "--says", "apache-502")


def proof(see):
    see.curl("https://shop.example/", status=502, body="Proxy Error")


SCENARIO = Scenario("site", "Apache, as the site's gateway, says Proxy Error", theirs("site-backend-down"))
