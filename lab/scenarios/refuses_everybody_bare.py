from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """<html><title>403 Forbidden</title><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></html>
"""


def set_up(lab):
    pages.says(lab, "403 Forbidden", TEXT,
               ["Content-Type: text/html", "Server: nginx"])


def proof(see):
    see.curl("https://shop.example/", status=403, body="403 Forbidden")


SCENARIO = Scenario("site", "the site refuses everybody at the same time with a bare page", theirs("site-refuses"),
                    arguments=["--outside-view"])
