"""Breaking things by packet filters, each in a table of its own so that it can be taken out whole."""

# By the place in a packet's way: kind, hook and priority of the chain, a little before the ordinary rules there.
HOOKS = {
    "input": ("filter", "input", "filter - 5"), "forward": ("filter", "forward", "filter - 5"),
    "output": ("filter", "output", "filter - 5"), "prerouting": ("nat", "prerouting", "dstnat - 5"),
    "postrouting": ("nat", "postrouting", "srcnat - 5"), "output-nat": ("nat", "output", "-105"),
}


class Filters:
    def __init__(self, spaces, undo):
        self.spaces, self.undo = spaces, undo
        self.count = 0

    def add(self, place, hook, *rules):
        """Puts nftables rules into one namespace until the scenario is over."""
        self.count += 1
        table = f"scenario{self.count}"
        kind, point, priority = HOOKS[hook]
        text = f"table ip {table} {{ chain c {{ type {kind} hook {point} priority {priority};\n" + "\n".join(rules) + "\n}\n}"
        self.spaces.inside(place, "nft", "-f", "-", text=text)
        self.undo.callback(self.spaces.inside, place, "nft", "delete", "table", "ip", table)
