"""A small imitation of check-host.net, for its HTTP check only.

The shapes are those of its public description; the pages are really fetched, by nodes in other namespaces.
"""
import argparse
import json
import secrets
import threading
import time
from urllib.parse import parse_qs, urlsplit

from probe_link import ask
from small_http import Handler, Server

# What a node waits for a page, in seconds. The real one is not documented.
PATIENCE = 5
# The words of Linux for what the lab's probes call as Node.js does.
WORDS = {"ECONNREFUSED": "Connection refused", "ECONNRESET": "Connection reset by peer", "timeout": "Connection timed out",
         "EHOSTUNREACH": "No route to host", "query": "No such device or address", "EPROTO": "SSL connect attempt failed"}
checks = {}


class Service(Handler):
    server_version = "lab"

    def do_GET(self):
        parts = urlsplit(self.path)
        given = parse_qs(parts.query)
        if parts.path == "/check-http" and "host" in given:
            return self.json(self.start(given["host"][0], int(given.get("max_nodes", ["3"])[0])))
        kind, _, number = parts.path.strip("/").partition("/")
        if kind == "check-result" and number in checks:
            return self.json(checks[number])
        return self.reply(404, "text/html", b"Not found")

    def start(self, url, most):
        chosen = dict(list(self.server.nodes.items())[:most])
        number = secrets.token_hex(4)
        results = checks[number] = {f"{name}.node.check-host.net": None for name in chosen}

        def fill(name, node):
            results[f"{name}.node.check-host.net"] = [fetch(node["socket"], url)]

        for name, node in chosen.items():
            threading.Thread(target=fill, args=(name, node), daemon=True).start()
        places = {f"{name}.node.check-host.net": [node["country"].lower(), node["country"], node["city"], "192.0.2.1", f"AS{node['asn']}"]
                  for name, node in chosen.items()}
        return {"ok": 1, "request_id": number, "permanent_link": f"https://check-host.net/check-report/{number}", "nodes": places}

    def json(self, value):
        self.reply(200, "application/json", json.dumps(value).encode())


def fetch(socket, url):
    parts = urlsplit(url)
    order = {"target": parts.hostname, "protocol": parts.scheme.upper(), "port": parts.port, "timeout": PATIENCE,
             "request": {"method": "GET", "path": parts.path or "/"}}
    start = time.monotonic()
    result = ask(socket, order)
    took = time.monotonic() - start
    if result["status"] == "finished":
        status = result["statusCode"]
        return [int(status < 400), took, result["statusCodeName"], str(status), result["resolvedAddress"]]
    said = result["rawOutput"]
    return [0, took, next((words for sign, words in WORDS.items() if sign in said), said), None, None]


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--port", type=int, required=True)
    options.add_argument("--nodes", required=True)
    given = options.parse_args()
    server = Server(("127.0.0.1", given.port), Service)
    with open(given.nodes) as sheet:
        server.nodes = json.load(sheet)
    server.serve_forever()
