from kit import addresses as a, interception
from kit.scenario import Scenario, between, unknown, yours
from kit.symptoms import must


def set_up(lab):
    interception.by_name(lab, "router", 443, "--does", "reset")
    lab.notice("router", a.ROUTER, "filter-blocked")
    lab.filters.add("router", "prerouting", f'iifname "lan" ip daddr {a.SITE} tcp dport 80 redirect to :8090')


def proof(see):
    done = see.curl("https://shop.example/")
    must(done.returncode in (35, 56), f"{done}")
    see.curl("http://shop.example/", body="HTTP/1")
    see.references()


SCENARIO = Scenario("home", "the school's filter resets https to this site, and shows its page in the place of plain http", yours("home-network") | between().at_most("likely") | unknown(),
                    arguments=["--outside-view"])
