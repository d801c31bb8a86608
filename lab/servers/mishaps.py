"""What goes wrong at the measurement service, read anew for each request from a JSON file, which need not be there.

  says    [status, kind, text] in answer to each order            error    [status, type, message] likewise, and headers
  answer  [status, kind, text] in place of each measurement       probes   by network: stuck, offline, internal or resolver
"""
import json
import time

RESULTS = {
    "offline": {"status": "offline", "rawOutput": "This probe is currently offline. Please try again later."},
    "internal": {"status": "failed", "rawOutput": "The measurement command failed.", "failureSource": "internal"},
    "resolver": {"status": "failed", "rawOutput": "queryA ETIMEOUT", "failureSource": "resolver"},
}
FOR_EVER = 300


def read(file):
    try:
        return json.loads(file.read_text())
    except FileNotFoundError:
        return {}


def of(mishap, network):
    """The result of a probe that something went wrong with, or None. A probe that is stuck has none while anybody waits."""
    kinds = mishap.get("probes", {})
    kind = kinds.get(network) or kinds.get("*")
    if kind == "stuck":
        time.sleep(FOR_EVER)
    return RESULTS.get(kind)
