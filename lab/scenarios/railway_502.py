from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """{"status":"error","code":502,"message":"Application failed to respond","request_id":"labLab"}
"""


def set_up(lab):
    pages.says(lab, "502 Bad Gateway", TEXT,
               ["Content-Type: application/json", "Server: railway-edge", "X-Railway-Fallback: true"])


def proof(see):
    see.curl("https://shop.example/", status=502, body="failed to respond")


SCENARIO = Scenario("cdn", "the site's program does not answer its host", theirs("site-backend-down"))
