from kit import pages
from kit.scenario import Scenario, nobody

TEXT = """<!doctype html><title>What does 502 Bad Gateway mean?</title><h1>502 Bad Gateway</h1>
<p>You may have seen a page like this, made by nginx:</p><pre>&lt;center&gt;&lt;h1&gt;502 Bad Gateway&lt;/h1&gt;&lt;/center&gt;</pre>
<p>Cloudflare, Varnish ("Guru Meditation") and Squid ("The requested URL could not be retrieved") have their own.</p>
"""


def set_up(lab):
    pages.says(lab, "200 OK", TEXT, ["Content-Type: text/html"])


def proof(see):
    see.curl("https://shop.example/", status=200, body="502 Bad Gateway")


SCENARIO = Scenario("fine", "a working page that explains error pages", nobody("works"))
