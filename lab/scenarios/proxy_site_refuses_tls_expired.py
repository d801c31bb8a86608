from kit.scenario import Scenario, theirs

PROXY = "http://192.168.7.30:3128"


def set_up(lab):
    lab.site.change(certificate="expired")


def proof(see):
    see.curl("https://shop.example/", error="certificate", environment=SCENARIO.environment)


SCENARIO = Scenario("traps", "a healthy Squid carries the site's certificate, which has run out", theirs("site-certificate-expired"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
