from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """<html>
<head><title>503 Service Temporarily Unavailable</title></head>
<body>
<center><h1>503 Service Temporarily Unavailable</h1></center>
</body>
</html>
"""


def set_up(lab):
    pages.says(lab, "503 Service Temporarily Unavailable", TEXT,
               ["Content-Type: text/html", "Server: awselb/2.0"])


def proof(see):
    see.curl("https://shop.example/", status=503, body="503 Service Temporarily")


SCENARIO = Scenario("cdn", "Amazon's balancer has no server of the site left", theirs("site-backend-down", "site-overloaded"))
