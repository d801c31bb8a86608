from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.vpn.connect()
    for net in ("0.0.0.0/1", "128.0.0.0/1"):
        lab.spaces.ip("person", "route", "del", net)
    lab.spaces.ip("person", "route", "add", "10.30.0.0/16", "dev", "tun0")
    lab.site.stop_application()


def proof(see):
    done = see.person.run("ip", "route", "get", "203.0.113.80")
    assert "eth0" in done.stdout, done.stdout
    see.curl("https://shop.example/", status=502, body="<center>nginx")


SCENARIO = Scenario("traps", "a VPN for the company's net only, the 502 is the site's own", theirs("site-backend-down"))
