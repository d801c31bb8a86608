from kit import odd
from kit.scenario import Scenario, nobody


def set_up(lab):
    odd.site(lab, "--says", "plain-page", "--delay", "8")


def proof(see):
    see.curl("https://shop.example/", error="silent", limit=6)
    see.curl("https://shop.example/", status=200, limit=12)


SCENARIO = Scenario("site", "the page takes eight seconds", nobody("works-slowly", "works"))
