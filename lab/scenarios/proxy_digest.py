from kit import odd
from kit.scenario import Scenario, yours
from kit.symptoms import must

PROXY = "http://192.168.7.30:3128"


def set_up(lab):
    folder = lab.folder / "answers"
    folder.mkdir(exist_ok=True)
    (folder / "proxy.http").write_text('HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Digest realm="office", nonce="dcd98b7102dd2f0e", qop="auth", algorithm=MD5' + "\n\n" + '')
    odd.proxy(lab, "--says", folder / "proxy")


def proof(see):
    done = see.curl("https://shop.example/", environment=SCENARIO.environment)
    must(done.returncode != 0, "the page opens")
    see.references(opens=False, environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "the proxy takes a password in the Digest manner alone", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
