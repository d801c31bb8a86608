from kit.scenario import Scenario, yours


def set_up(lab):
    pass


def proof(see):
    see.curl("https://shop.example/", environment=SCENARIO.environment, body="1080")
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "ALL_PROXY names a SOCKS proxy on this computer that no longer runs", yours("proxy", "proxy-left-over"),
                    environment={"ALL_PROXY": "socks5h://127.0.0.1:1080"})
