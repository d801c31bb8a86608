from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.answers("close", path="/basket")


def proof(see):
    see.curl("https://shop.example/basket", status=502, body="<center>nginx")
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("site", "one inner page brings 502, the start page works", theirs("site-page-fault"),
                    url="https://shop.example/basket")
