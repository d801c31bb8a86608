from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.answers("cloudflare-host-502")


def proof(see):
    see.curl("https://shop.example/", status=502, body="cf-host-status")


SCENARIO = Scenario("cdn", "the delivery network's page marks the host", theirs("site-behind-cdn-down"))
