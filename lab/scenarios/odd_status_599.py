from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "599 Trouble")


def proof(see):
    see.curl("https://shop.example/", status=599)


SCENARIO = Scenario("site", "a status that nobody defined, and not a word with it", theirs())
