from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.site.change(extra="if ($host = shop.example) { return 302 https://www.shop.example/; }")
    lab.names.gone("www.shop.example")


def proof(see):
    see.curl("https://shop.example/", status=302, body="ocation: https://www.shop.example/")
    see.dig("www.shop.example", status="NXDOMAIN")
    see.dig("www.shop.example", server="1.1.1.1", status="NXDOMAIN")


SCENARIO = Scenario("site", "the page leads on to a name that does not exist", theirs() | unknown())
