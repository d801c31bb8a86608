from kit import addresses as a
from kit.person import HOSTS
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.person.write("hosts", HOSTS + f"{a.SITE} shop.example\n")
    lab.undo.callback(lab.person.write, "hosts", HOSTS)
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "the hosts file is right, the site is broken", theirs("site-backend-down"), arguments=["--outside-view"])
