from kit import pages
from kit.scenario import Scenario, nobody


def set_up(lab):
    pages.says(lab, "404 Not Found", '{"message":"no route"}', ["Content-Type: application/json"], path="/")


def proof(see):
    see.curl("https://shop.example/", status=404)
    see.curl("https://shop.example/app/?tab=2", status=200)


SCENARIO = Scenario("fine", "the start page is missing, the page asked for works", nobody(), url="https://shop.example/app/?tab=2", arguments=["--outside-view"])
