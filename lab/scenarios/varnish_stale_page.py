from kit import varnish
from kit.scenario import Scenario, nobody

RULES = "sub vcl_backend_response { set beresp.ttl = 1h; set beresp.grace = 1h; }"


def set_up(lab):
    varnish.start(lab, more=RULES)
    lab.person.run("curl", "-sS", "--max-time", 4, "https://shop.example/")
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=200, body="X-Cache: HIT")


SCENARIO = Scenario("fine", "the application is dead, and nobody notices: its cache has the page", nobody("works"))
