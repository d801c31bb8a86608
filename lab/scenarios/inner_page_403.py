from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "403 Forbidden", "<html><body><h1>Forbidden</h1><p>You do not have permission to view this folder.</p></body></html>", ["Content-Type: text/html"], path="/private/")


def proof(see):
    see.curl("https://shop.example/private/", status=403)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("site", "one inner page is forbidden, the start page works everywhere", theirs(), url="https://shop.example/private/", arguments=["--outside-view"])
