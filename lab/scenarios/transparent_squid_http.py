from kit import addresses as a
from kit.scenario import Scenario, between, unknown, yours

URL = "http://www.shop.example/"


def set_up(lab):
    lab.notice("provider", a.PROVIDER, "squid-connect-fail")
    lab.filters.add("provider", "prerouting", f'ip saddr {a.ROUTER_OUTSIDE} ip daddr {a.SITE} tcp dport 80 dnat to {a.PROVIDER}:8090')


def proof(see):
    see.curl(URL, status=503, body="X-Squid-Error: ERR_CONNECT_FAIL")
    see.curl("https://www.shop.example/", status=200)
    see.curl("http://detectportal.firefox.com/success.txt", status=200)


SCENARIO = Scenario("provider", "Squid's page comes from a proxy that nobody here has set; elsewhere the address opens",
                    between("provider-answers-instead") | yours("home-network") | yours("proxy") | unknown(), url=URL, arguments=["--outside-view"])
