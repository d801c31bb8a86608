from kit import odd
from kit.scenario import Scenario, yours
from kit.symptoms import must

PROXY = "http://192.168.7.30:3128"


def set_up(lab):
    folder = lab.folder / "answers"
    folder.mkdir(exist_ok=True)
    (folder / "proxy2.http").write_text('HTTP/1.0 400 Bad Request\nContent-Type: text/plain' + "\n\n" + 'CONNECT is not known here')
    odd.proxy(lab, "--says", folder / "proxy2")


def proof(see):
    done = see.curl("https://shop.example/", environment=SCENARIO.environment)
    must(done.returncode != 0, "the page opens")
    see.references(opens=False, environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "the proxy does not know what a tunnel is", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
