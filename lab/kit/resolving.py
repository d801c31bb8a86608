"""Has one server ask the home router for names: most programs can only be told so by the machine's resolv.conf."""
from pathlib import Path

from . import addresses as a

# `ip netns exec` gives every server mounts of its own, so that this one is seen by nobody else.
SCRIPT = 'mount --bind "$1" "$2" && shift 2 && exec "$@"'


def by_router(folder, command):
    file = folder / "resolv.conf"
    file.write_text(f"nameserver {a.ROUTER}\noptions timeout:1 attempts:2\n")
    return ["sh", "-c", SCRIPT, "by-router", file, Path("/etc/resolv.conf").resolve(), *command]
