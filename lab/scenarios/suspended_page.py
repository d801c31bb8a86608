from kit import pages
from kit.scenario import Scenario, nobody, theirs, unknown


def set_up(lab):
    pages.says(lab, "200 OK", "<!doctype html><title>Account Suspended</title><h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>", ["Content-Type: text/html"])


def proof(see):
    see.curl("https://shop.example/", status=200, body="suspended")


SCENARIO = Scenario("site", "the host's page says that the site is suspended, with status 200", theirs() | nobody().at_most("likely") | unknown(), arguments=["--outside-view"],
                    still_wrong="a host's page about an unpaid bill opens with status 200, and is taken for the page")
