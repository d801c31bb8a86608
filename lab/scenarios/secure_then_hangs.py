from kit import odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    odd.site(lab, "--does", "hang")


def proof(see):
    done = see.curl("https://shop.example/", "-v", error="silent")
    assert "SSL connection using" in done.stderr, "no TLS"
    see.references()


SCENARIO = Scenario("site", "the site hears the question and never answers, everywhere", theirs(),
                    arguments=["--outside-view"])
