"""Network namespaces and the cables between them. No cable ever ends in the machine's own namespace."""
from .command import quiet, run


class Namespaces:
    """All namespaces of one lab, under one prefix."""

    def __init__(self, prefix):
        self.prefix = prefix
        self.made = []

    def name(self, short):
        return f"{self.prefix}-{short}"

    def add(self, short):
        run("ip", "netns", "add", self.name(short))
        self.made.append(short)
        self.ip(short, "link", "set", "lo", "up")
        # Only IPv4 in the lab: no address of the other family may appear by itself.
        for key in ("net.ipv6.conf.all.disable_ipv6=1", "net.ipv6.conf.default.disable_ipv6=1"):
            self.inside(short, "sysctl", "-qw", key, check=False)

    def inside(self, short, *command, **options):
        return run("ip", "netns", "exec", self.name(short), *command, **options)

    def ip(self, short, *words, **options):
        return run("ip", "-n", self.name(short), *words, **options)

    def cable(self, one, one_end, other, other_end):
        """Joins two namespaces by a cable that is made inside them, never outside."""
        run("ip", "link", "add", one_end, "netns", self.name(one), "type", "veth",
            "peer", "name", other_end, "netns", self.name(other))
        self.ip(one, "link", "set", one_end, "up")
        self.ip(other, "link", "set", other_end, "up")

    def forward(self, short):
        """Lets a namespace pass packets on, as a router does."""
        self.inside(short, "sysctl", "-qw", "net.ipv4.ip_forward=1",
                    "net.ipv4.conf.all.rp_filter=0", "net.ipv4.conf.default.rp_filter=0")

    def remove(self):
        for short in reversed(self.made):
            quiet("ip", "netns", "del", self.name(short))
        self.made.clear()
