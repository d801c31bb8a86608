from kit import elsewhere
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.site.change(extra="return 302 https://one.example/in?from=shop;")
    elsewhere.hosts(lab, {"one.example": elsewhere.leads("https://two.example/sign-in")})


def proof(see):
    see.curl("https://shop.example/", status=302, body="one.example")
    see.curl("https://one.example/", status=302, body="two.example")
    see.curl("https://two.example/", error="dns")


SCENARIO = Scenario("site", "the page leads over a second name to a third, which nobody knows", theirs() | unknown(),
                    leads_to=["one.example", "two.example"])
