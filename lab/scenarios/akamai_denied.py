from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>
You don't have permission to access "http&#58;&#47;&#47;shop&#46;example&#47;" on this server.<P>
Reference&#32;&#35;18&#46;4d1a2b3c&#46;1732160000&#46;1a2b3c4d<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;4d1a2b3c</BODY></HTML>
"""


def set_up(lab):
    pages.says(lab, "403 Forbidden", TEXT,
               ["Content-Type: text/html", "Server: AkamaiGHost", "Mime-Version: 1.0"], **{"from": "198.51.100.10"})


def proof(see):
    see.curl("https://shop.example/", status=403, body="Access Denied")


SCENARIO = Scenario("cdn", "a rule of the site at Akamai refuses this address alone", theirs("site-refuses"),
                    arguments=["--outside-view"])
