from kit import addresses as a
from kit.scenario import Scenario, theirs


def set_up(lab):
    elsewhere = [{"answer": "cloudflare-challenge", "from": number} for number in (a.PROBE_OWN, a.PROBE_NEAR, a.PROBE_FAR1, a.PROBE_FAR2)]
    lab.site.says(*elsewhere, {"answer": "close"})
    lab.undo.callback(lab.site.says)


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "a 502 here, and the measurement probes only meet a check for humans", theirs("site-backend-down"),
                    arguments=["--outside-view"])
