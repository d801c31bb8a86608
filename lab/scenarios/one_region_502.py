from kit import addresses as a
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.says({"answer": "close", "from": "198.51.100."}, {"answer": "close", "from": a.PROBE_NEAR})
    lab.undo.callback(lab.site.says)


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")
    see.references()


# The page comes from behind the site's own certificate. That others get another back end does not make it the way's fault.
SCENARIO = Scenario("traps", "the site's back end for this country is broken, others have another", theirs(),
                    arguments=["--outside-view"])
