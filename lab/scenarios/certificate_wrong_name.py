from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(certificate="other-name")


def proof(see):
    see.curl("https://shop.example/", error="certificate")
    see.curl("https://shop.example/", "--insecure", status=200)


SCENARIO = Scenario("site", "the site shows a certificate for another name, everywhere", theirs("site-certificate-wrong-name"), arguments=["--outside-view"])
