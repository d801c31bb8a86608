from kit import addresses as a
from kit.scenario import Scenario, between, unknown, yours

URL = "http://www.shop.example/"


def set_up(lab):
    lab.notice("provider", a.PROVIDER, "nginx-502")
    lab.filters.add("provider", "prerouting", f'ip saddr {a.ROUTER_OUTSIDE} tcp dport 80 dnat to {a.PROVIDER}:8090')


def proof(see):
    see.curl(URL, status=502, body="<center>nginx")
    see.curl("http://detectportal.firefox.com/success.txt", status=502)
    see.curl("https://www.shop.example/", status=200)
    see.references()


SCENARIO = Scenario("provider", "a hidden proxy of the provider answers 502 to all plain http", between("plain-pages-taken-over") | yours("home-network") | unknown(), url=URL)
