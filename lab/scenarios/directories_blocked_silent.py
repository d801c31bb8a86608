from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.filters.add("provider", "forward", "ip daddr { 1.1.1.1, 8.8.8.8 } drop")
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")


def proof(see):
    see.dig(server="1.1.1.1")
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("traps", "public name directories are blocked here, and the site is silent for all", theirs("site-unreachable"),
                    arguments=["--outside-view"])
