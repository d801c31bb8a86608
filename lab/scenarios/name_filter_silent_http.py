from kit import interception
from kit.scenario import Scenario, between

URL = "http://www.shop.example/"


def set_up(lab):
    interception.by_name(lab, "provider", 80, "--does", "silent")


def proof(see):
    see.curl(URL, error="silent")
    see.curl("http://203.0.113.80/", status=301)
    see.curl("http://detectportal.firefox.com/success.txt", status=200)


SCENARIO = Scenario("provider", "a filter of the provider swallows plain http requests for this site", between().at_most("likely"), url=URL,
                    arguments=["--outside-view"])
