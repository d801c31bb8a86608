from kit import elsewhere
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(extra="return 302 https://one.example/in?from=shop;")
    elsewhere.hosts(lab, {"one.example": elsewhere.leads("https://two.example/sign-in"), "two.example": 'location / { return 503 "<h1>Sign-in is closed</h1>"; }'})


def proof(see):
    see.curl("https://shop.example/", status=302, body="one.example")
    see.curl("https://one.example/", status=302, body="two.example")
    see.curl("https://two.example/", status=503)


SCENARIO = Scenario("site", "the page leads over a second name to a third, which says 503", theirs(),
                    leads_to=["one.example", "two.example"])
