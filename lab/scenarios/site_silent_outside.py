from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("site", "the site answers nobody, and other places say so too", theirs("site-unreachable"),
                    arguments=["--outside-view"])
