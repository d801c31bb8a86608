from kit import odd
from kit.scenario import Scenario, yours

PROXY = "http://192.168.7.30:3128"


def set_up(lab):
    odd.proxy_says(lab, 'HTTP/1.1 200 OK\nContent-Type: text/html',
                   '<html><h1>Blocked by the office</h1></html>')


def proof(see):
    odd.opens_without_proxy_alone(see, SCENARIO.environment)


SCENARIO = Scenario("proxy", "the proxy answers every wish for a tunnel with 200 and a page of its own", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
