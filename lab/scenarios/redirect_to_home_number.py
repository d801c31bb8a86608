from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.site.change(extra="if ($uri) { return 302 https://192.168.7.40/start; }")


def proof(see):
    see.curl("https://shop.example/", status=302, body="ocation: https://192.168.7.40/")
    see.curl("https://192.168.7.40/", error="unreachable")
    see.references()


# It may be meant for people inside the company alone.
SCENARIO = Scenario("site", "the page leads on to a number of some inner network", theirs("site-redirect-lost") | unknown())
