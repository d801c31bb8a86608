from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """A server error has occurred

FUNCTION_INVOCATION_FAILED

fra1::iad1::lab43
"""


def set_up(lab):
    pages.says(lab, "500 Internal Server Error", TEXT,
               ["Content-Type: text/plain", "Server: Vercel", "X-Vercel-Error: FUNCTION_INVOCATION_FAILED",
                "X-Vercel-Id: fra1::iad1::lab43"])


def proof(see):
    see.curl("https://shop.example/", status=500, body="FUNCTION_INVOCATION_FAILED")


SCENARIO = Scenario("cdn", "the site's program fails at its host", theirs())
