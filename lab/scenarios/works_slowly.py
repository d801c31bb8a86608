from kit.scenario import Scenario, nobody


def set_up(lab):
    lab.site.change(patience=12)
    lab.site.answers("late")


def proof(see):
    see.curl("https://shop.example/", error="silent", limit=3)
    see.curl("https://shop.example/", status=200, limit=9)


SCENARIO = Scenario("site", "the page takes six seconds", nobody("works-slowly", "works"))
