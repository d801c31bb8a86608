from kit import interception
from kit.scenario import Scenario, yours

PAGE = "<title>Web Filter Block Override</title><h1>FortiGuard Intrusion Prevention - Access Blocked</h1>"


def set_up(lab):
    interception.resigned(lab, "router", "/O=Fortinet/OU=Certificate Authority/CN=FG100E4Q17000000", ["shop.example"], f"return 403 '{PAGE}';")


def proof(see):
    see.curl("https://shop.example/", error="certificate")
    see.curl("https://shop.example/", "-k", status=403, body="FortiGuard")
    see.references()


SCENARIO = Scenario("home", "a school's filter shows its page under its own, untrusted certificate", yours("home-network", "page-resigned") | yours("device"),
                    arguments=["--outside-view"])
