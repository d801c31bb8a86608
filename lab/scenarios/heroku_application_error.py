from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """<!DOCTYPE html><html><head><title>Application Error</title></head><body>
<iframe src="https://www.herokucdn.com/error-pages/application-error.html"></iframe></body></html>
"""


def set_up(lab):
    pages.says(lab, "503 Service Unavailable", TEXT,
               ["Content-Type: text/html", "Server: Heroku", "Via: 1.1 vegur"])


def proof(see):
    see.curl("https://shop.example/", status=503, body="application-error.html")


SCENARIO = Scenario("cdn", "the site's program crashed at its host", theirs("site-backend-down", "site-internal-error"))
