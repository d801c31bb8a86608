from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """<html><head><title>Fastly error: unknown domain shop.example</title></head><body><p>Fastly error: unknown domain: shop.example. Please check that this domain has been added to a service.</p></body></html>
"""


def set_up(lab):
    pages.says(lab, "500 Domain Not Found", TEXT,
               ["Content-Type: text/html", "X-Served-By: cache-fra-etou8220098-FRA", "Via: 1.1 varnish", "Server: Varnish"])


def proof(see):
    see.curl("https://shop.example/", status=500, body="unknown domain")


SCENARIO = Scenario("cdn", "the site forgot to tell Fastly about its name", theirs())
