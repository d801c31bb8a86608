from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """The deployment could not be found on Vercel.

DEPLOYMENT_NOT_FOUND

fra1::lab42-1732160000000-0a1b
"""


def set_up(lab):
    pages.says(lab, "404 Not Found", TEXT,
               ["Content-Type: text/plain", "Server: Vercel", "X-Vercel-Error: DEPLOYMENT_NOT_FOUND",
                "X-Vercel-Id: fra1::lab42-1732160000000-0a1b"])


def proof(see):
    see.curl("https://shop.example/", status=404, body="DEPLOYMENT_NOT_FOUND")


SCENARIO = Scenario("cdn", "the site's host no longer has it", theirs())
