from kit.scenario import Scenario, nobody


def set_up(lab):
    lab.site.answers("cloudflare-challenge", **{"from": "198.51.100.10"})


def proof(see):
    see.curl("https://shop.example/", status=403, body="cf-mitigated: challenge")


SCENARIO = Scenario("cdn", "only this address meets the check for humans, the site works", nobody("site-bot-check"),
                    arguments=["--outside-view"])
