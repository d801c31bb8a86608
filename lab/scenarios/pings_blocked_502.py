from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.filters.add("router", "input", "icmp type echo-request drop")
    lab.filters.add("router", "forward", "meta l4proto icmp drop")
    lab.site.stop_application()


def proof(see):
    see.ping(answers=False)
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "the router lets no pings through, and the site is broken", theirs("site-backend-down"))
