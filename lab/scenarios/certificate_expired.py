from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(certificate="expired")


def proof(see):
    see.curl("https://shop.example/", error="certificate", body="expired")
    see.curl("https://shop.example/", "--insecure", status=200)


SCENARIO = Scenario("site", "the site's certificate ran out three days ago", theirs("site-certificate-expired"),
                    arguments=["--outside-view"])
