from kit import elsewhere
from kit.scenario import Scenario, theirs


def set_up(lab):
    elsewhere.hosts(lab, {"www.books.example": elsewhere.FINE}, also={"books.example": elsewhere.NUMBER})


def proof(see):
    see.curl("https://books.example/", error="certificate")
    see.curl("https://www.books.example/", status=200)


SCENARIO = Scenario("site", "the certificate is for the www name alone, and the bare one is asked for", theirs(), url="https://books.example/", arguments=["--outside-view"])
