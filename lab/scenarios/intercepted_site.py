from kit import interception
from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    interception.resigned(lab, "provider", "/O=Lab Provider/CN=Lab Provider Access Filter", ["shop.example"], "return 451;")


def proof(see):
    see.curl("https://shop.example/", error="certificate")
    see.references()
    see.dig(says="203.0.113.80")


# Other places see the site's own certificate, so that this one was put in on the way; where on the way nobody can see.
SCENARIO = Scenario("provider", "somebody on the way shows a certificate of his own for this site alone",
                    (between() | yours("home-network") | yours("device") | unknown()).at_most("likely"), arguments=["--outside-view"])
