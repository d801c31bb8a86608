from kit import apache
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    apache.start(lab, secure=False)


def proof(see):
    see.curl("http://shop.example:443/", status=200, body="Welcome")
    see.curl("https://shop.example/", body="curl: (35)")
    see.references()


# Something on the way could speak plainly as well, so nobody may be sure from here alone.
SCENARIO = Scenario("site", "Apache was left without TLS on port 443, nobody else is asked",
                    (theirs() | unknown()).at_most("likely"))
