from kit import addresses as a
from kit.scenario import Scenario, nobody, theirs
from kit.site import NAMES
from kit.web import SECURE

OTHER = "203.0.113.86"


def set_up(lab):
    lab.spaces.ip("site", "addr", "add", f"{OTHER}/32", "dev", "eth0")
    lab.undo.callback(lab.spaces.ip, "site", "addr", "del", f"{OTHER}/32", "dev", "eth0")
    lab.spaces.ip("core", "route", "add", f"{OTHER}/32", "dev", "to-site")
    lab.undo.callback(lab.spaces.ip, "core", "route", "del", f"{OTHER}/32", "dev", "to-site")
    chain, key = lab.site.certificates["good"]
    body = "location / { proxy_pass http://10.20.0.2:8009; }"
    lab.web.nginx("second", "site", [SECURE.format(number=OTHER, names=NAMES, certificate=chain, key=key, body=body)])
    lab.undo.callback(lab.web.stop, "second")
    lab.names.published(f"--host-record=shop.example,{a.SITE}", f"--host-record=shop.example,{OTHER}")


def proof(see):
    see.curl("https://shop.example/", "--resolve", f"shop.example:443:{OTHER}", status=502, body="<center>nginx")
    see.curl("https://shop.example/", "--resolve", f"shop.example:443:{a.SITE}", status=200)


SCENARIO = Scenario("site", "one of the site's two computers brings 502, the other works",
                    theirs("site-intermittent", "site-backend-down")
                    | nobody("works", "recovered"))
