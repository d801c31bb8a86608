from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.change(patience=40)
    lab.site.answers("slow", path="/basket")


def proof(see):
    see.curl("https://shop.example/basket", error="silent", limit=9)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("site", "one inner page never comes, the start page works", theirs("site-page-fault", "site-page-hangs", "site-backend-slow"),
                    url="https://shop.example/basket", arguments=["--outside-view"])
