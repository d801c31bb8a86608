from kit import pages
from kit.scenario import Scenario, nobody


def set_up(lab):
    pages.says(lab, "206 Partial Content", "<!doctype html><title>Shop</title><h1>Welcome</h1>", ["Content-Type: text/html", "Content-Range: bytes 0-48/49"])


def proof(see):
    see.curl("https://shop.example/", status=206)


SCENARIO = Scenario("fine", "the site sends its whole page as if a part had been asked for", nobody())
