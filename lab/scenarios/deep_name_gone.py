from kit import addresses as a
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    pass


def proof(see):
    see.curl("https://a.b.c.d.e.shop.example/", error="dns")
    see.dig("a.b.c.d.e.shop.example", server="8.8.8.8", status="NXDOMAIN")


SCENARIO = Scenario("site", "a deep name below the site that nobody knows", theirs() | unknown(), url="https://a.b.c.d.e.shop.example/", arguments=["--outside-view"])
