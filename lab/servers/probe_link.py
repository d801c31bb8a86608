"""Hands an order to a probe and waits for its result."""
import json
import socket


def ask(path, order):
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(order["timeout"] + 10)
            line.connect(path)
            line.sendall(json.dumps(order).encode() + b"\n")
            return json.loads(line.makefile("rb").readline())
    except (OSError, ValueError) as problem:
        return {"status": "failed", "rawOutput": f"The measurement command failed: {problem}", "failureSource": "internal"}
