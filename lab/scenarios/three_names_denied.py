from kit import elsewhere
from kit.scenario import Scenario, between, unknown


def set_up(lab):
    lab.site.change(extra="return 302 https://one.example/in?from=shop;")
    elsewhere.hosts(lab, {"one.example": elsewhere.leads("https://two.example/sign-in"), "two.example": elsewhere.FINE})
    lab.names.provider_says("--address=/two.example/")


def proof(see):
    see.curl("https://shop.example/", status=302, body="one.example")
    see.curl("https://one.example/", status=302, body="two.example")
    see.curl("https://two.example/", error="dns")
    see.dig("two.example", server="8.8.8.8", says=elsewhere.NUMBER)


SCENARIO = Scenario("provider", "the page leads over a second name to a third, which only the provider's resolver denies", between() | unknown(),
                    leads_to=["one.example", "two.example"])
