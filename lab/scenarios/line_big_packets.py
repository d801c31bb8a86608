from kit import addresses as a
from kit.scenario import Scenario, between, unknown, yours


def set_up(lab):
    lab.filters.add("provider", "forward", f"ip daddr {a.ROUTER_OUTSIDE} meta length > 700 drop")


def proof(see):
    see.dig(server="1.1.1.1", says=a.SITE)
    see.curl("http://detectportal.firefox.com/success.txt", status=200)
    see.curl("https://shop.example/", error="silent")
    see.references(opens=False)


# Connections come about and small answers come; what is lost is large, on the line or in the router.
SCENARIO = Scenario("provider", "the line loses large packets: every https page hangs",
                    (between("line-loses-big-answers") | yours("home-network") | unknown()).at_most("likely"))
