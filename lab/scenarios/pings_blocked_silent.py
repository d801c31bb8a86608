from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.filters.add("router", "input", "icmp type echo-request drop")
    lab.filters.add("router", "forward", "meta l4proto icmp drop")
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")


def proof(see):
    see.ping(answers=False)
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("traps", "the router lets no pings through, and the site is silent everywhere", theirs("site-unreachable"),
                    arguments=["--outside-view"])
