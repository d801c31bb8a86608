from kit import dante
from kit.scenario import Scenario, yours
from kit.symptoms import must


def set_up(lab):
    dante.start(lab)
    for kind in ("udp", "tcp"):
        lab.filters.add("proxy", "output", f"{kind} dport 53 drop")


def proof(see):
    done = see.curl("https://shop.example/", environment=SCENARIO.environment)
    must(done.returncode != 0, "the page opens")
    see.references(opens=False, environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "the SOCKS proxy can look up no name, without it all open", yours("proxy"), environment=dante.ENVIRONMENT)
