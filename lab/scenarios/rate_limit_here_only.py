from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "429 Too Many Requests", "<title>Slow down</title><p>Slow down.</p>",
               ["Content-Type: text/html", "Retry-After: 60"], **{"from": "198.51.100.10"})


def proof(see):
    see.curl("https://shop.example/", status=429, body="Slow down")


SCENARIO = Scenario("site", "the site asks this address alone to slow down", theirs("site-rate-limit"),
                    arguments=["--outside-view"])
