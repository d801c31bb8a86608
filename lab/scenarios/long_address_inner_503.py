from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "503 Service Unavailable", "<html><head><title>Basket</title></head><body><h1>The basket is being emptied</h1></body></html>", ["Content-Type: text/html", "Retry-After: 600"], path="/a/b/c?x=1&y=%20z")


def proof(see):
    see.curl("https://www.shop.example/a/b/c?x=1&y=%20z", status=503, body="basket")
    see.curl("https://www.shop.example/", status=200)


SCENARIO = Scenario("site", "a long inner address brings 503 and says when to come again, the start page works", theirs(),
                    url="https://www.shop.example/a/b/c?x=1&y=%20z#top", arguments=["--outside-view"])
