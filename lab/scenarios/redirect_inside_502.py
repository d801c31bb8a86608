from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(extra="location = / { return 302 https://shop.example/start; }")
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=302, body="ocation: https://shop.example/start")
    see.curl("https://shop.example/start", status=502, body="<center>nginx")


# Other places see the first answer alone, which looks well.
SCENARIO = Scenario("traps", "the start page leads to another page of the site, which brings 502",
                    theirs("site-backend-down", "site-page-fault"),
                    arguments=["--outside-view"])
