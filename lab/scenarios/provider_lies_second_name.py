from kit import addresses as a
from kit.scenario import Scenario, between, unknown


def set_up(lab):
    lab.site.change(extra="if ($host = shop.example) { return 302 https://www.shop.example/; }")
    lab.names.provider_says(f"--address=/www.shop.example/{a.NOTHING_THERE}")


def proof(see):
    see.curl("https://shop.example/", status=302, body="ocation: https://www.shop.example/")
    see.dig("www.shop.example", says=a.NOTHING_THERE)
    see.dig("www.shop.example", server="8.8.8.8", says=a.SITE)
    see.curl("https://www.shop.example/", error="unreachable")


SCENARIO = Scenario("provider", "the page leads on to its www name, and the provider's resolver lies about that one alone", between() | unknown())
