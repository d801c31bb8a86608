from kit import addresses as a, elsewhere
from kit.scenario import Scenario, theirs


def set_up(lab):
    elsewhere.hosts(lab, {"www.books.example": elsewhere.FINE}, also={"books.example": a.NOTHING_THERE})


def proof(see):
    see.curl("https://books.example/", error="unreachable")
    see.curl("https://www.books.example/", status=200)


SCENARIO = Scenario("site", "the bare name leads to nowhere for all, the name with www works", theirs(), url="https://books.example/", arguments=["--outside-view"])
