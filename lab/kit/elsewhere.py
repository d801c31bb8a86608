"""Further hosts in the site's rack, with an address and certificates of their own, and a home with other numbers."""
import time

from . import addresses as a
from .person import HOSTS, RESOLV
from .web import OPEN, SECURE

NUMBER = "203.0.113.81"
FINE = 'location / { return 200 "<!doctype html><title>Shop</title><h1>Welcome to the other shop</h1>"; }'


def hosts(lab, bodies, last=300, first=-60, port=443, also=None, plain=False):
    """bodies: what nginx does for each name; also: names with an address alone. Until the scenario is over."""
    lab.spaces.ip("site", "addr", "add", f"{NUMBER}/32", "dev", "eth0")
    lab.undo.callback(lab.spaces.ip, "site", "addr", "del", f"{NUMBER}/32", "dev", "eth0")
    lab.spaces.ip("core", "route", "add", f"{NUMBER}/32", "dev", "to-site")
    lab.undo.callback(lab.spaces.ip, "core", "route", "del", f"{NUMBER}/32", "dev", "to-site")
    servers = []
    for name, body in bodies.items():
        certificate, key = lab.authority.issue(f"elsewhere-{name}-{last}-{first}", [name], first, last)
        server = OPEN if plain else SECURE
        servers.append(server.format(number=NUMBER, names=name, certificate=certificate, key=key, body=body)
                       .replace(":443 ", f":{port} "))
    if servers:
        lab.web.nginx("elsewhere", "site", servers, port=80 if plain else port)
        lab.undo.callback(lab.web.stop, "elsewhere")
        time.sleep(0.5)
    lab.undo.callback(lab.names.authority)
    lab.names.authority(others={**{name: NUMBER for name in bodies}, **(also or {})})


def leads(there):
    return f"location / {{ return 302 {there}; }}"


def home(lab, net):
    """Gives the home network other numbers, such as 10.0.0, until the scenario is over."""
    ip = lab.spaces.ip

    def back():
        ip("person", "addr", "flush", "dev", "eth0")
        ip("person", "addr", "add", f"{a.PERSON}/24", "dev", "eth0")
        ip("person", "route", "add", "default", "via", a.ROUTER)
        ip("router", "addr", "del", f"{net}.1/24", "dev", "lan")
        lab.person.write("resolv.conf", RESOLV)
        lab.person.write("hosts", HOSTS)

    lab.undo.callback(back)
    ip("router", "addr", "add", f"{net}.1/24", "dev", "lan")
    ip("person", "addr", "flush", "dev", "eth0")
    ip("person", "addr", "add", f"{net}.10/24", "dev", "eth0")
    ip("person", "route", "add", "default", "via", f"{net}.1")
    lab.names.router_says(f"--listen-address={net}.1")
    lab.person.write("resolv.conf", RESOLV.replace(a.ROUTER, f"{net}.1"))
    lab.person.write("hosts", HOSTS.replace(a.PERSON, f"{net}.10"))
