from kit.scenario import Scenario, nobody


def set_up(lab):
    lab.site.change(extra="ssl_protocols TLSv1.3;")


def proof(see):
    see.curl("https://shop.example/", status=200)
    see.curl("https://shop.example/", "--tls-max", "1.2", body="curl: (35)")


SCENARIO = Scenario("fine", "the site speaks nothing older than TLS 1.3", nobody("works"))
