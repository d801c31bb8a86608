from kit import addresses as a
from kit.scenario import Scenario, nobody


def _six(lab, value):
    for short in ("person", "router"):
        lab.spaces.inside(short, "sysctl", "-qw", f"net.ipv6.conf.all.disable_ipv6={value}", f"net.ipv6.conf.default.disable_ipv6={value}")
        device = "eth0" if short == "person" else "lan"
        lab.spaces.inside(short, "sysctl", "-qw", f"net.ipv6.conf.{device}.disable_ipv6={value}")


def set_up(lab):
    lab.undo.callback(_six, lab, 1)
    _six(lab, 0)
    lab.spaces.ip("router", "-6", "addr", "add", "2001:db8:7::1/64", "dev", "lan", "nodad")
    lab.spaces.ip("person", "-6", "addr", "add", "2001:db8:7::10/64", "dev", "eth0", "nodad")
    lab.spaces.ip("person", "-6", "route", "replace", "default", "via", "2001:db8:7::1")
    lab.names.provider_says(f"--host-record=shop.example,{a.SITE},2001:db8:99::80")


def proof(see):
    see.curl("https://shop.example/", "-6", error="unreachable", limit=3)
    see.curl("https://shop.example/", "-4", status=200)
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("traps", "the site's IPv6 address is dead, browsers take the other", nobody())
