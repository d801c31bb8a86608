"""Who is joined to whom: person and proxy - router - provider - core - everybody else."""
from . import addresses as a

# What hangs on the core directly, each with its public addresses.
PUBLIC = {
    "resolvers": a.RESOLVERS,
    "web": [*a.REFERENCES.values(), *a.PORTALS.values(), a.OWN_NETWORK_PAGE, a.STATUS_PAGE],
    "outside": [a.OUTSIDE_API],
    "second": [a.SECOND_API],
    "site": [a.SITE],
    "vpn": [a.VPN_SERVER],
    "near": [a.PROBE_NEAR],
    "far1": [a.PROBE_FAR1],
    "far2": [a.PROBE_FAR2],
}
# The core's address on every cable. Hosts with a single cable need no net of their own.
GATEWAY = "169.254.0.1"


def build(spaces):
    for short in ("person", "proxy", "router", "own", "provider", "core", "app", *PUBLIC):
        spaces.add(short)
    for short in ("router", "provider", "core", "vpn"):
        spaces.forward(short)
    _home(spaces)
    _provider(spaces)
    for short, numbers in PUBLIC.items():
        _public(spaces, short, numbers)
    spaces.cable("site", "inner", "app", "eth0")
    spaces.ip("site", "addr", "add", "10.20.0.1/24", "dev", "inner")
    spaces.ip("app", "addr", "add", f"{a.APPLICATION}/24", "dev", "eth0")


def _home(spaces):
    spaces.ip("router", "link", "add", "lan", "type", "bridge")
    spaces.ip("router", "addr", "add", f"{a.ROUTER}/24", "dev", "lan")
    spaces.ip("router", "link", "set", "lan", "up")
    for short, number in (("person", a.PERSON), ("proxy", a.PROXY)):
        spaces.cable(short, "eth0", "router", f"to-{short}")
        spaces.ip("router", "link", "set", f"to-{short}", "master", "lan")
        spaces.ip(short, "addr", "add", f"{number}/24", "dev", "eth0")
        spaces.ip(short, "route", "add", "default", "via", a.ROUTER)
    # The router hides the home behind its one public address.
    spaces.inside("router", "nft", "-f", "-", text="""
        table ip home { chain out { type nat hook postrouting priority srcnat;
            oifname "wan" masquerade; }; }""")


def _provider(spaces):
    spaces.ip("provider", "link", "add", "access", "type", "bridge")
    spaces.ip("provider", "addr", "add", f"{a.PROVIDER}/24", "dev", "access")
    spaces.ip("provider", "addr", "add", f"{a.PROVIDER_RESOLVER}/32", "dev", "access")
    spaces.ip("provider", "link", "set", "access", "up")
    for short, end, number in (("router", "wan", a.ROUTER_OUTSIDE), ("own", "eth0", a.PROBE_OWN)):
        spaces.cable(short, end, "provider", f"to-{short}")
        spaces.ip("provider", "link", "set", f"to-{short}", "master", "access")
        spaces.ip(short, "addr", "add", f"{number}/24", "dev", end)
        spaces.ip(short, "route", "add", "default", "via", a.PROVIDER)
    spaces.cable("provider", "core0", "core", "to-provider")
    spaces.ip("provider", "addr", "add", "100.127.0.2/30", "dev", "core0")
    spaces.ip("core", "addr", "add", "100.127.0.1/30", "dev", "to-provider")
    # Seen from the internet the provider's own programs have its public address.
    spaces.ip("provider", "route", "add", "default", "via", "100.127.0.1", "src", a.PROVIDER)
    spaces.ip("core", "route", "add", "198.51.100.0/24", "via", "100.127.0.2")


def _public(spaces, short, numbers):
    spaces.cable(short, "eth0", "core", f"to-{short}")
    spaces.ip("core", "addr", "add", f"{GATEWAY}/32", "dev", f"to-{short}")
    for number in numbers:
        spaces.ip(short, "addr", "add", f"{number}/32", "dev", "eth0")
        spaces.ip("core", "route", "add", f"{number}/32", "dev", f"to-{short}")
    spaces.ip(short, "route", "add", GATEWAY, "dev", "eth0", "scope", "link")
    spaces.ip(short, "route", "add", "default", "via", GATEWAY, "dev", "eth0", "src", numbers[0])
