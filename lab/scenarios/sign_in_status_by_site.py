from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "511 Network Authentication Required", "<title>Log in</title><p>Please log in to the network.</p>",
               ["Content-Type: text/html"])


def proof(see):
    see.curl("https://shop.example/", status=511, body="log in to the network")


SCENARIO = Scenario("traps", "the site itself gives the status of a Wi-Fi's sign-in page, behind its own certificate", theirs(),
                    arguments=["--outside-view"])
