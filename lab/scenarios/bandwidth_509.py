from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """<title>509 Bandwidth Limit Exceeded</title><h1>Bandwidth Limit Exceeded</h1><p>The server is temporarily unable to service your request due to the site owner reaching his/her bandwidth limit.</p>
"""


def set_up(lab):
    pages.says(lab, "509 Bandwidth Limit Exceeded", TEXT,
               ["Content-Type: text/html", "Server: Apache"])


def proof(see):
    see.curl("https://shop.example/", status=509, body="bandwidth limit")


SCENARIO = Scenario("site", "the site's owner used up what the host allows", theirs())
