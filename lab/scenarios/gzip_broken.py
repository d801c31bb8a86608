from kit import pages
from kit.scenario import Scenario, nobody, theirs, unknown


def set_up(lab):
    pages.says(lab, "200 OK", "<!doctype html><title>Shop</title><h1>Not packed at all</h1>", ["Content-Type: text/html", "Content-Encoding: gzip"])


def proof(see):
    see.curl("https://shop.example/", "--compressed", body="curl: (")


SCENARIO = Scenario("site", "the page claims to be packed and is not, everywhere", theirs() | nobody() | unknown(), arguments=["--outside-view"])
