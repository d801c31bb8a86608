from kit import odd
from kit.scenario import Scenario, yours
from kit.symptoms import must

PROXY = "http://192.168.7.30:3128"


def set_up(lab):
    folder = lab.folder / "answers"
    folder.mkdir(exist_ok=True)
    (folder / "proxy.http").write_text('HTTP/1.1 503 Service Unavailable\nContent-Type: text/html' + "\n\n" + '<html><h1>Gateway overloaded</h1></html>')
    odd.proxy(lab, "--says", folder / "proxy")


def proof(see):
    done = see.curl("https://shop.example/", environment=SCENARIO.environment)
    must(done.returncode != 0, "the page opens")
    see.references(opens=False, environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "the proxy is overloaded and refuses every tunnel with a page", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
