from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """<html><head><title>502 - Web server received an invalid response while acting as a gateway or proxy server.</title></head><body><h2>502 - Web server received an invalid response while acting as a gateway or proxy server.</h2></body></html>
"""


def set_up(lab):
    pages.says(lab, "502 Bad Gateway", TEXT,
               ["Content-Type: text/html", "Server: Microsoft-IIS/10.0", "X-Powered-By: ARR/3.0"])


def proof(see):
    see.curl("https://shop.example/", status=502, body="acting as a gateway")


SCENARIO = Scenario("site", "IIS got nonsense from the application", theirs("site-backend-down"))
