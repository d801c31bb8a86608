from kit import apache
from kit.scenario import Scenario, theirs


def set_up(lab):
    apache.start(lab, body="ScriptAlias / {folder}/pages/shop.cgi/", files={"shop.cgi": "#!/bin/sh\nexit 1\n"})


def proof(see):
    see.curl("https://shop.example/", status=500, body="Internal Server Error")


SCENARIO = Scenario("site", "a script of the site ends at once, a real Apache says 500", theirs("site-internal-error"))
