from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.stop_gateway()


def proof(see):
    see.curl("https://shop.example/", error="refused")
    see.references()


SCENARIO = Scenario("site", "the site's web server is off: refused, everywhere", theirs("site-unreachable"),
                    arguments=["--outside-view"])
