from kit import odd
from kit.scenario import Scenario, yours

PROXY = "http://192.168.7.30:3128"


def set_up(lab):
    odd.proxy_says(lab, 'HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Digest realm="office", nonce="dcd98b7102dd2f0e", qop="auth", algorithm=MD5')


def proof(see):
    odd.opens_without_proxy_alone(see, SCENARIO.environment)


SCENARIO = Scenario("proxy", "the proxy takes a password in the Digest manner alone", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
