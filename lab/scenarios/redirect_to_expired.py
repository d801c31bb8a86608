from kit.scenario import Scenario, theirs
from kit.web import SECURE

OTHER = "203.0.113.83"


def set_up(lab):
    lab.spaces.ip("site", "addr", "add", f"{OTHER}/32", "dev", "eth0")
    lab.undo.callback(lab.spaces.ip, "site", "addr", "del", f"{OTHER}/32", "dev", "eth0")
    lab.spaces.ip("core", "route", "add", f"{OTHER}/32", "dev", "to-site")
    lab.undo.callback(lab.spaces.ip, "core", "route", "del", f"{OTHER}/32", "dev", "to-site")
    chain, key = lab.site.certificates["expired"]
    lab.web.nginx("second", "site", [SECURE.format(number=OTHER, names="www.shop.example", certificate=chain, key=key,
                                                   body='return 200 "Welcome";')])
    lab.undo.callback(lab.web.stop, "second")
    lab.site.change(extra="if ($host = shop.example) { return 301 https://www.shop.example/; }")
    lab.names.authority(without=["www.shop.example"], more=[f"--host-record=www.shop.example,{OTHER}"])
    lab.undo.callback(lab.names.authority)


def proof(see):
    see.curl("https://shop.example/", status=301)
    see.curl("https://www.shop.example/", error="certificate", body="expired")


SCENARIO = Scenario("site", "the page leads on to a name whose certificate has run out", theirs())
