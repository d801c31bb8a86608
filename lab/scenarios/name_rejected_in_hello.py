from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(extra="ssl_reject_handshake on;")


def proof(see):
    see.curl("https://shop.example/", body="unrecognized name")
    see.references()


SCENARIO = Scenario("site", "the site's server does not know its own name any more, everywhere", theirs(),
                    arguments=["--outside-view"])
