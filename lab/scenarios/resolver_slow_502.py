from kit import odd
from kit.scenario import Scenario, theirs


def set_up(lab):
    odd.names(lab, "--delay", "2.5")
    text = (lab.person.folder / "resolv.conf").read_text()
    lab.person.write("resolv.conf", text.replace("timeout:2", "timeout:5"))
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx", limit=12)


SCENARIO = Scenario("traps", "the name server takes 2.5 seconds, and the site says 502", theirs("site-backend-down"))
