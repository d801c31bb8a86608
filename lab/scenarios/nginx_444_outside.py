from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(extra="if ($uri) { return 444; }")


def proof(see):
    see.curl("https://shop.example/", "--http1.1", body="curl: (52)")
    see.curl("https://shop.example/", body="curl: (")
    see.references()


SCENARIO = Scenario("site", "nginx is told to hang up on everybody", theirs(), arguments=["--outside-view"])
