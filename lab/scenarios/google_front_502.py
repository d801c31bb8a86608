from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """<html><head><title>502 Server Error</title></head><body><h1>Error: Server Error</h1>
<h2>The server encountered a temporary error and could not complete your request.<p>Please try again in 30 seconds.</h2></body></html>
"""


def set_up(lab):
    pages.says(lab, "502 Bad Gateway", TEXT,
               ["Content-Type: text/html; charset=UTF-8", "Via: 1.1 google"])


def proof(see):
    see.curl("https://shop.example/", status=502, body="temporary error")


SCENARIO = Scenario("cdn", "Google's balancer has no working back end", theirs() | theirs(party="cdn"))
