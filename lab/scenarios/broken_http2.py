from kit import odd
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    odd.site(lab, "--does", "bad-h2")


def proof(see):
    see.curl("https://shop.example/", "--http2", body="curl: (")
    see.curl("https://shop.example/", "--http1.1", status=200, body="Welcome")
    see.references()


# Other places ask in the older way, in which it works; from here that works too, so the way is not to blame.
SCENARIO = Scenario("traps", "the site promises HTTP/2 and cannot speak it", theirs() | unknown(),
                    arguments=["--outside-view"])
