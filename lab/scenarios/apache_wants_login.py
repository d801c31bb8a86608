from kit import apache
from kit.scenario import Scenario, nobody

RULES = 'AuthType Basic\nAuthName "Members"\nAuthUserFile /dev/null\nRequire valid-user\n'


def set_up(lab):
    apache.start(lab, body="", files={".htaccess": RULES})


def proof(see):
    see.curl("https://shop.example/", status=401, body="asic realm=")


# A browser shows its box for name and password: everything on the way works.
SCENARIO = Scenario("site", "the page asks for a name and a password", nobody())
