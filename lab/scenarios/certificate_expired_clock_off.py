from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(certificate="expired")


def proof(see):
    see.curl("https://shop.example/", error="certificate", body="expired")


SCENARIO = Scenario("traps", "the certificate ran out three days ago, and this clock is four minutes ahead",
                    theirs("site-certificate-expired"), arguments=["--outside-view"], clock="+4m")
