from kit import addresses as a
from kit.scenario import Scenario, nobody


def set_up(lab):
    lab.names.provider_says(f"--host-record=shop.example,{a.NOTHING_THERE}", f"--host-record=shop.example,{a.SITE}")


def proof(see):
    see.dig(says=a.SITE)
    see.dig(says=a.NOTHING_THERE)
    see.curl(f"https://{a.NOTHING_THERE}/", error="unreachable", limit=3)
    see.curl("https://shop.example/", status=200, limit=10)


SCENARIO = Scenario("traps", "one of the site's two addresses is dead, browsers take the other", nobody())
