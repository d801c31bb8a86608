from kit import elsewhere
from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    elsewhere.hosts(lab, {"panel.example": elsewhere.FINE}, port=8443)
    lab.filters.add("provider", "forward", 'ip saddr 198.51.100.10 tcp dport 8443 drop')


def proof(see):
    see.curl("https://panel.example:8443/", error="silent")
    see.references()


SCENARIO = Scenario("provider", "the provider lets nothing through to port 8443, elsewhere the page opens", between() | yours("home-network").at_most("likely") | unknown(),
                    url="https://panel.example:8443/", arguments=["--outside-view"])
