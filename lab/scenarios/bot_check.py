from kit.scenario import Scenario, nobody


def set_up(lab):
    lab.site.answers("cloudflare-challenge")


def proof(see):
    see.curl("https://shop.example/", status=403, body="cf-mitigated: challenge")


SCENARIO = Scenario("cdn", "a check for humans in front of the site", nobody("site-bot-check"))
