from kit import interception
from kit.scenario import Scenario, between


def set_up(lab):
    interception.by_name(lab, "provider", 443, "--does", "silent")


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.curl("https://203.0.113.80/", "-k", body="HTTP/2 200")
    see.references()


SCENARIO = Scenario("provider", "a filter of the provider swallows what names this site", between().at_most("likely"), arguments=["--outside-view"])
