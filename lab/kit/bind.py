"""BIND as the name server that the site's owner runs, and every resolver that asks it."""
from . import addresses as a, unbound

NUMBER = "203.0.113.81"
CONFIGURATION = """
options {{ directory "{folder}"; pid-file none; session-keyfile none; recursion no; listen-on {{ {number}; }};
    listen-on-v6 {{ none; }}; dnssec-validation no; }};
controls {{ }};
{zone}
"""
HEAD = """$TTL 60
@ SOA ns owner 1 3600 900 604800 60
@ NS ns
ns A {number}
"""


def asked(lab, domain="shop.example", number=NUMBER):
    """Has all resolvers ask this number about the domain, until the scenario is over."""
    unbound.everywhere(lab, zones=f'stub-zone:\n    name: "{domain}"\n    stub-addr: {number}')


def start(lab, domain="shop.example", records=None):
    """Knows these records of the domain until the scenario is over; without any it refuses, having lost the zone."""
    lab.spaces.ip("site", "addr", "add", f"{NUMBER}/32", "dev", "eth0")
    lab.undo.callback(lab.spaces.ip, "site", "addr", "del", f"{NUMBER}/32", "dev", "eth0")
    lab.spaces.ip("core", "route", "add", f"{NUMBER}/32", "dev", "to-site")
    lab.undo.callback(lab.spaces.ip, "core", "route", "del", f"{NUMBER}/32", "dev", "to-site")
    folder = lab.folder / "bind"
    lab.undo.callback(lab.forget, folder)
    folder.mkdir()
    zone = ""
    if records:
        (folder / "zone").write_text(HEAD.format(number=NUMBER) + records + "\n")
        zone = f'zone "{domain}" {{ type primary; file "zone"; }};'
    (folder / "named.conf").write_text(CONFIGURATION.format(folder=folder, number=NUMBER, zone=zone))
    service = lab.service("site", "bind", ["named", "-f", "-4", "-n", "1", "-c", folder / "named.conf"],
                          ready=lambda: lab.listens("site", 53))
    lab.undo.callback(service.stop)
    asked(lab, domain)
