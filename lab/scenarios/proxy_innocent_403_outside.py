from kit.scenario import Scenario, theirs

PROXY = "http://192.168.7.30:3128"


def set_up(lab):
    lab.site.change(extra="deny all;")


def proof(see):
    see.curl("https://shop.example/", status=403, environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=403)


SCENARIO = Scenario("traps", "a proxy is set and works, the site turns everybody away, other places too", theirs(), arguments=["--outside-view"],
                    environment={"https_proxy": PROXY})
