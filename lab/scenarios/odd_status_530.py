from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "530 Site is frozen", "<title>Frozen</title><p>This account was closed.</p>\n", ["Content-Type: text/html"])


def proof(see):
    see.curl("https://shop.example/", status=530)


# Some hosts answer so for a customer who did not pay; no delivery network is in sight.
SCENARIO = Scenario("site", "a status that only some hosts use, without any delivery network", theirs())
