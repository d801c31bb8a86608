from kit import addresses as a
from kit.person import HOSTS
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.site.change(extra="if ($host = shop.example) { return 302 https://www.shop.example/; }")
    lab.person.write("hosts", HOSTS + "0.0.0.0 www.shop.example\n")
    lab.undo.callback(lab.person.write, "hosts", HOSTS)


def proof(see):
    see.curl("https://shop.example/", status=302, body="ocation: https://www.shop.example/")
    see.curl("https://www.shop.example/", error="refused")
    see.dig("www.shop.example", says=a.SITE)


SCENARIO = Scenario("home", "the page leads on to a name that the hosts file sends to 0.0.0.0", yours("device", "hosts-entry"))
