from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.filters.add("provider", "forward", "ip daddr { 1.1.1.1, 8.8.8.8 } drop")
    lab.site.stop_application()


def proof(see):
    see.dig(server="1.1.1.1")
    see.dig(server="8.8.8.8")
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "public resolvers are blocked here, and the site is broken", theirs("site-backend-down"))
