from kit.scenario import Scenario, nobody, theirs
from kit.symptoms import must


def set_up(lab):
    lab.site.answers("close", every=2)


def proof(see):
    seen = {see.curl("https://shop.example/").stdout.split()[1] for _ in range(4)}
    must(seen == {"200", "502"}, f"only {seen} came")


# Which answer comes first is luck, so that it works is no mistake here, except when it is called sure after an error.
SCENARIO = Scenario("site", "each second request meets a broken back end", theirs("site-intermittent", "site-backend-down")
                    | nobody("works", "recovered"))
