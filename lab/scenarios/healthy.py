from kit.scenario import Scenario, nobody


def set_up(lab):
    pass


def proof(see):
    see.curl("https://shop.example/", status=200, body="Welcome to the shop")


SCENARIO = Scenario("fine", "everything works", nobody("works"))
