from kit.scenario import Scenario, theirs

from .proxy_healthy import PROXY


def set_up(lab):
    # The site lets no one in, from wherever.
    lab.site.change(extra="if ($uri) { return 403; }")


def proof(see):
    see.curl("https://shop.example/", status=403, environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=403)


SCENARIO = Scenario("traps", "a proxy is set and works, the 403 is for everybody", theirs(), arguments=["--outside-view"],
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
