from kit.scenario import Scenario, nobody


def set_up(lab):
    pass


def proof(see):
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("fine", "the clock is five hours ahead, and all works", nobody("works"), clock="+5h")
