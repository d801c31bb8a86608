from kit import odd
from kit.scenario import Scenario, yours

PROXY = "http://192.168.7.30:3128"


def set_up(lab):
    odd.proxy_says(lab, 'HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: NTLM\nProxy-Authenticate: Negotiate')


def proof(see):
    odd.opens_without_proxy_alone(see, SCENARIO.environment)


SCENARIO = Scenario("proxy", "the proxy takes the login of the office computers alone", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
