from kit import addresses as a, elsewhere
from kit.scenario import Scenario, between, unknown


def set_up(lab):
    lab.site.change(extra="return 302 https://one.example/in?from=shop;")
    elsewhere.hosts(lab, {"one.example": elsewhere.leads("https://two.example/sign-in")}, also={"two.example": a.STATUS_PAGE})
    lab.web._references(lab.web._secure("two.example", a.STATUS_PAGE, elsewhere.FINE))
    lab.undo.callback(lab.web._references)
    lab.filters.add("provider", "forward", f"ip daddr {a.STATUS_PAGE} drop")


def proof(see):
    see.curl("https://shop.example/", status=302, body="one.example")
    see.curl("https://one.example/", status=302, body="two.example")
    see.curl("https://two.example/", error="silent")


SCENARIO = Scenario("provider", "the page leads over a second name to a third, for which the provider loses everything", between().at_most("likely") | unknown(),
                    arguments=["--outside-view"],
                    leads_to=["one.example", "two.example"])
