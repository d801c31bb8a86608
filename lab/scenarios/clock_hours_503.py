from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(extra="if ($uri) { return 503; }")


def proof(see):
    see.curl("https://shop.example/", status=503, body="503 Service Temporarily Unavailable")
    see.references()


SCENARIO = Scenario("traps", "the clock is five hours behind, but the 503 is the site's own", theirs("site-overloaded"),
                    arguments=["--outside-view"], clock="-5h")
