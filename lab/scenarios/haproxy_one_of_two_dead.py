from kit import haproxy
from kit.scenario import Scenario, nobody, theirs
from kit.symptoms import must


def set_up(lab):
    haproxy.start(lab, check="", more="server gone 10.20.0.3:8000\n    retry-on none\n    no option redispatch")


def proof(see):
    seen = {see.curl("https://shop.example/", limit=9).stdout.split()[1] for _ in range(4)}
    must(seen == {"200", "503"}, f"{seen} came")


SCENARIO = Scenario("site", "a real HAProxy sends each second request to a dead server",
                    theirs("site-intermittent", "site-backend-down", "site-gives-no-answer")
                    | nobody("works", "recovered"))
