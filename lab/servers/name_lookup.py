"""A name's IPv4 address from one given resolver, by plain DNS: a probe has a resolver of its own."""
import random
import socket
import struct

CODES = {2: "ESERVFAIL", 3: "ENOTFOUND", 5: "EREFUSED"}


class LookupFailed(Exception):
    """No address; the message is the one that the measurement service shows."""


def lookup(name, resolver, limit):
    number = random.randrange(65536)
    question = struct.pack(">6H", number, 0x0100, 1, 0, 0, 0) + _name(name) + struct.pack(">2H", 1, 1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.settimeout(limit / 2)
        for _ in range(2):
            line.sendto(question, (resolver, 53))
            try:
                return _first(line.recv(4096), name)
            except TimeoutError:
                continue
            except OSError:
                raise LookupFailed(f"queryA ECONNREFUSED {name}") from None
    raise LookupFailed(f"queryA ETIMEOUT {name}")


def _name(name):
    labels = name.encode("ascii").rstrip(b".").split(b".")
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"


def _skip(packet, at):
    while packet[at]:
        if packet[at] >= 192:
            return at + 2
        at += packet[at] + 1
    return at + 1


def _first(packet, name):
    _, flags, _, answers, _, _ = struct.unpack(">6H", packet[:12])
    if code := flags & 15:
        raise LookupFailed(f"queryA {CODES.get(code, 'EBADRESP')} {name}")
    at = _skip(packet, 12) + 4
    for _ in range(answers):
        at = _skip(packet, at)
        kind, _, _, length = struct.unpack(">HHIH", packet[at:at + 10])
        at += 10
        if kind == 1:
            return socket.inet_ntoa(packet[at:at + 4])
        at += length
    raise LookupFailed(f"queryA ENODATA {name}")
