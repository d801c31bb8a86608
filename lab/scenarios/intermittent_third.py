from kit.scenario import Scenario, nobody, theirs
from kit.symptoms import must


def set_up(lab):
    lab.site.answers("close", every=3)


def proof(see):
    seen = [see.curl("https://shop.example/").stdout.split()[1] for _ in range(6)]
    must(sorted(seen) == ["200"] * 4 + ["502"] * 2, f"{seen} came")


# The first of these requests works; whoever looks once sees nothing wrong.
SCENARIO = Scenario("site", "each third request meets a broken back end", theirs("site-intermittent", "site-backend-down")
                    | nobody("works", "recovered"))
