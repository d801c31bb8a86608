from kit import addresses as a
from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.names.published(f"--host-record=shop.example,{a.NOTHING_THERE}", f"--host-record=shop.example,{a.SITE}")
    lab.site.stop_application()


def proof(see):
    see.dig(says=a.SITE)
    see.dig(says=a.NOTHING_THERE)
    see.curl("https://shop.example/", status=502, body="<center>nginx", limit=10)


SCENARIO = Scenario("site", "one of two addresses is dead, the other brings 502", theirs("site-backend-down"))
