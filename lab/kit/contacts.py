"""Whom the program contacts and which names it asks for, seen from outside of it: nothing may leave unasked."""
import ipaddress
import re
from urllib.parse import urlsplit

from . import addresses as a

# This computer, the home network, the provider, the site and what stands in its place.
NEAR = [ipaddress.ip_network(net) for net in ("127.0.0.0/8", "192.168.7.0/24", "198.51.100.0/24", "203.0.113.0/24", "10.8.0.0/24", "10.0.0.0/24", "11.22.33.0/24",
    # a second network card of this computer
    "192.168.50.0/24")]
PUBLIC_DIRECTORIES = {"1.1.1.1", "8.8.8.8"}
TABLE = """table ip watch {
    set seen { type ipv4_addr; flags dynamic; size 4096; }
    chain out { type filter hook output priority -300; add @seen { ip daddr }; }
}"""


# How the person shows up at each name server: by its own address, behind the router's or the VPN's, over HTTPS.
# The proxy asks the router too, under another address; its questions are its own.
CALLERS = {
    "router": {a.PERSON}, "provider": {a.ROUTER_OUTSIDE, a.VPN_SERVER}, "resolvers": {a.ROUTER_OUTSIDE, a.VPN_SERVER, "1.1.1.1"},
}


class Watch:
    """Notes every address that leaves the person's computer, and every name asked of the lab's name servers."""

    def __init__(self, lab):
        self.lab = lab
        self.callers = dict(CALLERS)
        if a.PROVIDER_RESOLVER not in (lab.person.folder / "resolv.conf").read_text():
            # Then what the provider's resolver hears from this home is the router passing on, for the proxy too.
            del self.callers["provider"]
        self.logs = [lab.folder / f"names-{place}.log" for place in self.callers]

    def __enter__(self):
        self.read = [log.stat().st_size for log in self.logs]
        self.lab.spaces.inside("person", "nft", "-f", "-", text=TABLE)
        return self

    def __exit__(self, *problem):
        listed = self.lab.spaces.inside("person", "nft", "list", "set", "ip", "watch", "seen").stdout
        self.lab.spaces.inside("person", "nft", "delete", "table", "ip", "watch")
        self.numbers = set(re.findall(r"\d+\.\d+\.\d+\.\d+", listed.split("elements", 1)[-1] if "elements" in listed else ""))
        self.names = set()
        for log, start, callers in zip(self.logs, self.read, self.callers.values()):
            with open(log, "rb") as file:
                file.seek(start)
                asked = re.findall(r"query\[\w+\] (\S+) from (\S+)", file.read().decode(errors="replace"))
            self.names.update(name for name, caller in asked if caller in callers)

    def complaints(self, scenario, page_slow):
        """page_slow: the page opened, but for a while it looked to the program as if it would not."""
        wrong = sorted(self.numbers - self._allowed(scenario, page_slow))
        wrong = [number for number in wrong if not any(ipaddress.ip_address(number) in net for net in NEAR)]
        after_yes = "--outside-view" in scenario.arguments and scenario.public
        # A bare name has no scheme before it.
        host = urlsplit(scenario.url if "//" in scenario.url else f"//{scenario.url}").hostname.encode("idna").decode()
        # A proxy that the settings call by a name has to be looked up.
        proxies = {urlsplit(value).hostname for key, value in scenario.environment.items() if key.lower().endswith("_proxy")}
        known = {*a.NAMES, host, *proxies, *scenario.leads_to} - (set() if after_yes else set(a.AFTER_YES))
        if after_yes:
            known.update("status." + ".".join(each.split(".")[-2:]) for each in (host, *scenario.leads_to))
        # A made-up name below a well-known site's, which shows whether a name server invents answers, is that site's too.
        strange = sorted(name for name in self.names
                         if name.lower() not in known and name.split(".", 1)[-1].lower() not in a.REFERENCES)
        return ([f"contacted {', '.join(wrong)}"] if wrong else []) + ([f"asked for the names {', '.join(strange)}"] if strange else [])

    def _allowed(self, scenario, page_slow):
        allowed = {*a.REFERENCES.values(), *a.PORTALS.values(), a.VPN_SERVER}
        # Public directories are for pages that fail; about inner names nobody outside is asked, even with a yes.
        if (scenario.family != "fine" or page_slow) and scenario.public:
            allowed |= PUBLIC_DIRECTORIES
        if "--outside-view" in scenario.arguments and scenario.public:
            allowed.update(a.AFTER_YES.values())
            # A VPN for some addresses only leaves the rest of the line as it is.
            whole = "split" not in scenario.name and "some addresses" not in scenario.description
            if whole and (scenario.family in ("proxy", "vpn") or "VPN" in scenario.description):
                # That page would tell of somebody else's network.
                allowed.discard(a.OWN_NETWORK_PAGE)
        return allowed
