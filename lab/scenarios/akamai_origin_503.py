from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """<HTML><HEAD><TITLE>Service Unavailable</TITLE></HEAD><BODY><H1>Service Unavailable - Zero size object</H1>
The server is temporarily unable to service your request. Please try again later.<P>
Reference&#32;&#35;15&#46;4d1a2b3c&#46;1732160000&#46;1a2b3c4d</BODY></HTML>
"""


def set_up(lab):
    pages.says(lab, "503 Service Unavailable", TEXT,
               ["Content-Type: text/html", "Server: AkamaiGHost", "Mime-Version: 1.0"])


def proof(see):
    see.curl("https://shop.example/", status=503, body="Reference&#32;")


SCENARIO = Scenario("cdn", "Akamai got nothing from the host, everywhere", theirs() | theirs(party="cdn"),
                    arguments=["--outside-view"])
