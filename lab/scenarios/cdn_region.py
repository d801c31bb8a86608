from kit import addresses as a
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.says({"answer": "cloudflare-own-502", "from": "198.51.100."}, {"answer": "cloudflare-own-502", "from": a.PROBE_NEAR})
    lab.undo.callback(lab.site.says)


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>cloudflare</center>")


SCENARIO = Scenario("cdn", "the delivery network's branch in this region fails", theirs("cdn-region", party="cdn"),
                    arguments=["--outside-view"])
