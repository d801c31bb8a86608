from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.site.stop_application()


def proof(see):
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "nginx 502, and the person says that their browser fails too", theirs("site-backend-down"),
                    arguments=["--answer", "browser=fails", "--answer", "private-window=fails"])
