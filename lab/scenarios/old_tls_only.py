from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(extra="ssl_protocols TLSv1 TLSv1.1; ssl_ciphers ALL:@SECLEVEL=0;")


def proof(see):
    see.curl("https://shop.example/", body="curl: (35)")
    see.curl("https://shop.example/", "--tlsv1.0", "--ciphers", "ALL:@SECLEVEL=0", status=200)
    see.references()


# Only old or loosened programs still take it; today's browsers do not.
SCENARIO = Scenario("site", "the site speaks nothing newer than TLS 1.1", theirs(), arguments=["--outside-view"])
