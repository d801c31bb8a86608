from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(extra="if ($host = shop.example) { return 301 https://www.shop.example/; }")
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=301, body="ocation: https://www.shop.example/")
    see.curl("https://www.shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("site", "the page leads on to the name with www, which brings 502", theirs("site-backend-down"))
