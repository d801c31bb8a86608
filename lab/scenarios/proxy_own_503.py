from kit import odd
from kit.scenario import Scenario, yours

PROXY = "http://192.168.7.30:3128"


def set_up(lab):
    odd.proxy_says(lab, 'HTTP/1.1 503 Service Unavailable\nContent-Type: text/html',
                   '<html><h1>Gateway overloaded</h1></html>')


def proof(see):
    odd.opens_without_proxy_alone(see, SCENARIO.environment)


SCENARIO = Scenario("proxy", "the proxy is overloaded and refuses every tunnel with a page", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
