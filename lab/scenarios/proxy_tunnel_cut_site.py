from kit import addresses as a
from kit.scenario import Scenario, yours

from .proxy_healthy import PROXY


def set_up(lab):
    # Squid gets its connection and grants the tunnel; the first words in it are answered by a reset.
    lab.filters.add("proxy", "output", f"ip daddr {a.SITE} tcp dport 443 tcp flags & psh == psh reject with tcp reset")


def proof(see):
    done = see.curl("https://shop.example/", environment=SCENARIO.environment, body="200 Connection established")
    assert done.returncode in (28, 35), done
    see.references(environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "the proxy grants the tunnel to this site alone and then cuts it", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
