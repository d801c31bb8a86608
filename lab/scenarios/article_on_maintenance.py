from kit import pages
from kit.scenario import Scenario, nobody

TEXT = """<!doctype html><title>Railway news</title><h1>Railway news</h1>
<p>The bridge is under maintenance until May: scheduled maintenance closes both tracks, we will be back soon, please come back later.</p>
<p>""" + "Trains run as usual on all other lines. " * 60 + "</p>\n"


def set_up(lab):
    pages.says(lab, "200 OK", TEXT, ["Content-Type: text/html"])


def proof(see):
    see.curl("https://shop.example/", status=200, body="scheduled maintenance")


SCENARIO = Scenario("fine", "a working page with news of repairs to a bridge", nobody("works"))
