from kit.scenario import Scenario, nobody, unknown, yours

from .proxy_healthy import PROXY


def set_up(lab):
    # Two of three tunnels are refused, whomever they are for.
    lab.squid.told("acl some random 2/3\nhttp_access deny some\ndeny_info 503:ERR_CANNOT_FORWARD some\n")


def proof(see):
    seen = [see.curl("https://shop.example/", environment=SCENARIO.environment).returncode for _ in range(12)]
    assert 0 in seen and any(seen), seen
    see.curl("https://shop.example/", status=200)


# By luck it opens; never is it the site.
SCENARIO = Scenario("proxy", "an overloaded proxy refuses two tunnels of three", yours("proxy") | nobody() | unknown(),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
