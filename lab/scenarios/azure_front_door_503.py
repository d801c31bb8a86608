from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """<html><head><title>Service unavailable</title></head><body><h2>Our services aren't available right now</h2><p>We're working to restore all services as soon as possible. Please check back soon.</p>20261121T043000Z-17labff</body></html>
"""


def set_up(lab):
    pages.says(lab, "503 Service Unavailable", TEXT,
               ["Content-Type: text/html", "X-Azure-Ref: 20261121T043000Z-17labff"])


def proof(see):
    see.curl("https://shop.example/", status=503, body="working to restore all services")


SCENARIO = Scenario("cdn", "Azure Front Door cannot serve the site, everywhere", theirs() | theirs(party="cdn"),
                    arguments=["--outside-view"])
