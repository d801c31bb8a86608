from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.answers("maintenance")


def proof(see):
    see.curl("https://shop.example/", status=503, body="planned maintenance")


SCENARIO = Scenario("site", "a page of the site says that it is being worked on", theirs("site-maintenance"),
                    arguments=["--outside-view"])
