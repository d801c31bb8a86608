from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.site.change(extra=f"ssl_verify_client on; ssl_client_certificate {lab.authority.certificate};")


def proof(see):
    see.curl("https://shop.example/", status=400, body="No required SSL certificate was sent")


SCENARIO = Scenario("site", "the site lets in only those who show a certificate of their own", theirs() | unknown(),
                    arguments=["--outside-view"])
