from kit.scenario import Scenario, theirs


def set_up(lab):
    for place in ("router", "provider"):
        lab.filters.add(place, "forward", "ip protocol icmp drop")
        lab.filters.add(place, "input", "ip protocol icmp drop")
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")


def proof(see):
    see.ping(answers=False)
    see.ping("1.1.1.1", answers=False)
    see.references()
    see.curl("https://shop.example/", error="silent")


SCENARIO = Scenario("traps", "no ping is answered anywhere, and the site is silent for all", theirs("site-unreachable"), arguments=["--outside-view"])
