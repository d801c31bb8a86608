from kit import addresses as a
from kit.scenario import Scenario, yours
from kit.web import OPEN

PROXY = f"http://{a.PROXY}:8080"


def set_up(lab):
    page = "location / { return 200 '<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1>'; }"
    lab.web.nginx("plain", "proxy", [OPEN.format(number=a.PROXY, names="_", body=page).replace(":80", ":8080")], port=8080)
    lab.undo.callback(lab.web.stop, "plain")


def proof(see):
    see.curl("https://shop.example/", body="curl: (56)", environment=SCENARIO.environment)
    see.curl("http://www.shop.example/", body="Welcome to nginx!", environment=SCENARIO.environment)
    see.references(opens=False, environment=SCENARIO.environment)
    see.references()


SCENARIO = Scenario("proxy", "the setting takes an ordinary web server for a proxy", yours("proxy"),
                    environment={"https_proxy": PROXY, "http_proxy": PROXY})
