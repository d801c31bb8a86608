from kit import odd
from kit.scenario import Scenario, yours

PROXY = "http://192.168.7.30:3128"


def set_up(lab):
    odd.proxy_says(lab, 'HTTP/1.1 302 Found\nLocation: http://login.office.example/\nContent-Type: text/html',
                   "<a href='http://login.office.example/'>Sign in first</a>")


def proof(see):
    odd.opens_without_proxy_alone(see, SCENARIO.environment)


SCENARIO = Scenario("proxy", "the proxy leads every wish for a tunnel to a sign-in page", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
