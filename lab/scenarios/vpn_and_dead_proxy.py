from kit.scenario import Scenario, yours


def set_up(lab):
    lab.vpn.connect()


def proof(see):
    see.curl("https://shop.example/", error="refused", environment=SCENARIO.environment)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("vpn", "a VPN is up and works, the proxy set is dead", yours("proxy", "proxy-left-over"),
                    environment={"https_proxy": "http://127.0.0.1:8899", "http_proxy": "http://127.0.0.1:8899"})
