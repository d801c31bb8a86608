from kit import odd
from kit.scenario import Scenario, nobody


def set_up(lab):
    odd.names(lab, "--delay", "3")
    # So that the wait is longer than the answer takes.
    text = (lab.person.folder / "resolv.conf").read_text()
    lab.person.write("resolv.conf", text.replace("timeout:2", "timeout:5"))


def proof(see):
    see.curl("https://shop.example/", status=200, limit=12)


SCENARIO = Scenario("provider", "the resolver is right, but takes three seconds", nobody("works", "works-slowly"))
