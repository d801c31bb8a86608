"""Breaking things by packet filters, each in a table of its own so that it can be taken out whole."""

HOOKS = {"input": "filter", "forward": "filter", "output": "filter", "prerouting": "dstnat", "postrouting": "srcnat"}


class Filters:
    def __init__(self, spaces, undo):
        self.spaces, self.undo = spaces, undo
        self.count = 0

    def add(self, place, hook, *rules):
        """Puts nftables rules into one namespace until the scenario is over."""
        self.count += 1
        table = f"scenario{self.count}"
        kind = "nat" if HOOKS[hook] in ("dstnat", "srcnat") else "filter"
        # Before the ordinary rules, so that a broken thing is broken first.
        text = f"table ip {table} {{ chain c {{ type {kind} hook {hook} priority {HOOKS[hook]} - 5;\n" + "\n".join(rules) + "\n}\n}"
        self.spaces.inside(place, "nft", "-f", "-", text=text)
        self.undo.callback(self.spaces.inside, place, "nft", "delete", "table", "ip", table)
