from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "407 Proxy Authentication Required", "<title>407</title><p>Please log in.</p>",
               ["Content-Type: text/html", 'Proxy-Authenticate: Basic realm="shop"'])


def proof(see):
    see.curl("https://shop.example/", status=407, body="Please log in")


SCENARIO = Scenario("traps", "the site itself asks for a proxy's password, and no proxy is set", theirs())
