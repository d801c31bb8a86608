from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.site.change(extra="limit_rate 1;")


def proof(see):
    see.curl("https://shop.example/", "--http1.1", error="silent", limit=8)
    see.references()


SCENARIO = Scenario("site", "the page comes at one letter a second, everywhere", theirs() | unknown(), arguments=["--outside-view"])
