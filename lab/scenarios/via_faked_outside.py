from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>
"""


def set_up(lab):
    pages.says(lab, "502 Bad Gateway", TEXT,
 
                             ["Content-Type: text/html", "Server: nginx", "Via: 1.1 wsa.office.example:80 (Cisco-WSA/14.0), 1.1 gw.office.example (McAfee Web Gateway 11.2)"])


def proof(see):
    see.curl("https://shop.example/", status=502, body="McAfee")


SCENARIO = Scenario("traps", "the site's answer claims to have come through an office, everywhere", theirs("site-backend-down"),
                    arguments=["--outside-view"])
