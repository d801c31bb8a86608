from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    lab.filters.add("person", "output", 'oifname "eth0" tcp dport 443 reject with tcp reset')


def proof(see):
    see.curl("https://shop.example/", error="refused")
    see.references(opens=False)
    see.curl("http://detectportal.firefox.com/success.txt", status=200)


SCENARIO = Scenario("home", "this computer's own firewall refuses all https, plain http goes through", yours("device") | yours("home-network") | unknown())
