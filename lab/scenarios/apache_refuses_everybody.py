from kit import apache
from kit.scenario import Scenario, theirs


def set_up(lab):
    apache.start(lab, body="", files={".htaccess": "Require all denied\n"})


def proof(see):
    see.curl("https://shop.example/", status=403, body="Forbidden")


SCENARIO = Scenario("site", "a rule of the site's own shuts everybody out", theirs(), arguments=["--outside-view"])
