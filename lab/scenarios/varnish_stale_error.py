from kit import pages, varnish
from kit.scenario import Scenario, theirs

RULES = "sub vcl_backend_response { if (beresp.status >= 500) { set beresp.ttl = 10m; set beresp.uncacheable = false; return (deliver); } }"


def set_up(lab):
    varnish.start(lab, more=RULES)
    pages.says(lab, "500 Internal Server Error", "<title>Oops</title><h1>Something broke on our side</h1>\n", ["Content-Type: text/html"])


def proof(see):
    see.curl("https://shop.example/", status=500, body="Something broke")
    (see.person.folder.parent / "application-rules.json").write_text("[]")
    see.curl("https://shop.example/", status=500, body="X-Cache: HIT")


# The application is well again, and its cache still gives the error to everybody.
SCENARIO = Scenario("site", "the site's cache kept an error page", theirs())
