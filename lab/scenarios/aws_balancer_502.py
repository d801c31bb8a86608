from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """<html>
<head><title>502 Bad Gateway</title></head>
<body>
<center><h1>502 Bad Gateway</h1></center>
</body>
</html>
"""


def set_up(lab):
    pages.says(lab, "502 Bad Gateway", TEXT,
               ["Content-Type: text/html", "Server: awselb/2.0"])


def proof(see):
    see.curl("https://shop.example/", status=502, body="502 Bad Gateway")


SCENARIO = Scenario("cdn", "Amazon's balancer gets nonsense from the site's servers", theirs("site-backend-down"))
