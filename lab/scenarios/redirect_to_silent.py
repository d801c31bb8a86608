from kit import addresses as a
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.site.change(extra="if ($host = shop.example) { return 302 https://www.shop.example/; }")
    lab.names.authority(without=["www.shop.example"], more=[f"--host-record=www.shop.example,{a.NOTHING_THERE}"])
    lab.undo.callback(lab.names.authority)


def proof(see):
    see.curl("https://shop.example/", status=302, body="ocation: https://www.shop.example/")
    see.curl("https://www.shop.example/", error="unreachable")
    see.references()


# Whether the second name answers others is not known as long as they are asked about the first alone.
SCENARIO = Scenario("traps", "the page leads on to a silent computer, other places find it silent too",
                    theirs("site-unreachable") | unknown(), arguments=["--outside-view"])
