from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    lab.filters.add("router", "forward", 'iifname "lan" tcp dport 443 drop')


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references(opens=False)
    see.curl("http://detectportal.firefox.com/success.txt", status=200)


SCENARIO = Scenario("home", "the router drops all https, plain http goes through", yours("home-network") | between().at_most("likely") | unknown())
