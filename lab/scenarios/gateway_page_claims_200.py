from kit import pages
from kit.scenario import Scenario, theirs

TEXT = """<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>
"""


def set_up(lab):
    pages.says(lab, "200 OK", TEXT,
               ["Content-Type: text/html", "Server: nginx"])


def proof(see):
    see.curl("https://shop.example/", status=200, body="<center>nginx")


# The status says that all is well, the page says that nothing is. Nobody can be sure then that it works.
# Whatever its status, behind the genuine certificate visitors see a gateway's error page and nothing else.
SCENARIO = Scenario("traps", "a gateway's error page is passed on as a good answer", theirs("site-backend-down"))
