from kit.scenario import Scenario, yours
from kit.symptoms import must

PROXY = "http://127.0.0.1:7890"


def set_up(lab):
    lab.python("person", "blunt", "--listen", "127.0.0.1", "--port", 7890, "--does", "hang-up", label="blunt-here",
               ready=lambda: lab.listens("person", 7890), until_mended=True)


def proof(see):
    done = see.curl("https://shop.example/", environment=SCENARIO.environment)
    must(done.returncode != 0, "the page opens")
    see.references(opens=False, environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "a proxy program on this computer takes every wish and hangs up: its own way out is gone", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
