from kit import addresses as a
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.site.change(extra="if ($host = shop.example) { return 302 https://www.shop.example/; }")
    lab.names.authority(without=["www.shop.example"], more=[f"--host-record=www.shop.example,{a.VPN_SERVER}"])
    lab.undo.callback(lab.names.authority)


def proof(see):
    see.curl("https://shop.example/", status=302, body="ocation: https://www.shop.example/")
    see.curl("https://www.shop.example/", error="refused")
    see.references()


SCENARIO = Scenario("site", "the page leads on to a computer that takes no connections", (theirs() | unknown()).at_most("likely"))
