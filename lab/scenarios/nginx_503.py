from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(extra="if ($uri) { return 503; }")


def proof(see):
    see.curl("https://shop.example/", status=503, body="503 Service Temporarily Unavailable")
    see.references()


SCENARIO = Scenario("site", "nginx takes no visitors: 503", theirs("site-overloaded"))
