from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "500 Internal Server Error", "<title>Error</title><h1>Oh no</h1>\n", ["Content-Type: text/html"], path="/basket")


def proof(see):
    see.curl("https://shop.example/basket", status=500, body="Oh no")
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("site", "one inner page brings 500 of the application, the start page works",
                    theirs("site-page-fault", "site-internal-error"),
                    url="https://shop.example/basket")
