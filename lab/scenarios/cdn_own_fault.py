from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.answers("cloudflare-own-502")


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>cloudflare</center>")


SCENARIO = Scenario("cdn", "the delivery network's own error, everywhere", theirs("cdn-fault", party="cdn"), arguments=["--outside-view"])
