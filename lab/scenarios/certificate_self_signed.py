from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(certificate="self-signed")


def proof(see):
    see.curl("https://shop.example/", error="certificate", body="self")


SCENARIO = Scenario("site", "the site vouches for itself, everywhere", theirs("site-certificate-untrusted"), arguments=["--outside-view"])
