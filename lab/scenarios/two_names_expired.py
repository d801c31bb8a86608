from kit import elsewhere
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(extra="return 302 https://one.example/in?from=shop;")
    elsewhere.hosts(lab, {"one.example": elsewhere.FINE}, last=-3)


def proof(see):
    see.curl("https://shop.example/", status=302, body="one.example")
    see.curl("https://one.example/", error="certificate")


SCENARIO = Scenario("site", "the page leads to another owner's name, whose certificate ran out, with other places asked", theirs("site-certificate-expired"), arguments=["--outside-view"],
                    leads_to=["one.example"])
