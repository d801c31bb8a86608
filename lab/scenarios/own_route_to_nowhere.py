from kit.scenario import Scenario, yours
from kit.symptoms import must


def set_up(lab):
    lab.spaces.ip("person", "route", "add", "blackhole", "203.0.113.0/24")
    lab.undo.callback(lab.spaces.ip, "person", "route", "del", "blackhole", "203.0.113.0/24")


def proof(see):
    done = see.curl("https://shop.example/")
    must(done.returncode != 0, "the page opens")
    see.references()


SCENARIO = Scenario("home", "this computer's own table of ways sends this site's net to nowhere", yours("device"), arguments=["--outside-view"])
