from kit import odd
from kit.scenario import Scenario, yours

PROXY = "http://192.168.7.30:3128"


def set_up(lab):
    odd.proxy_says(lab, 'HTTP/1.0 400 Bad Request\nContent-Type: text/plain',
                   'CONNECT is not known here')


def proof(see):
    odd.opens_without_proxy_alone(see, SCENARIO.environment)


SCENARIO = Scenario("proxy", "the proxy does not know what a tunnel is", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
