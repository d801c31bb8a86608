from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(certificate="expired")


def proof(see):
    see.curl("https://shop.example/", error="certificate", body="expired")


# Five hours cannot explain three days: with the right time the certificate is out of date all the same.
SCENARIO = Scenario("traps", "the certificate ran out three days ago, and this clock is five hours ahead",
                    theirs("site-certificate-expired"), arguments=["--outside-view"], clock="+5h")
