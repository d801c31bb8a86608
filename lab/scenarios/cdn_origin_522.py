from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.answers("cloudflare-522")


def proof(see):
    see.curl("https://shop.example/", status=522)


SCENARIO = Scenario("cdn", "the delivery network cannot reach the site's computers: 522", theirs("site-behind-cdn-down"),
                    arguments=["--outside-view"])
