"""A small imitation of the measurement service at api.globalping.io, for HTTP measurements only.

The shapes and rules are those of its public description; the requests are really made, by probes in other namespaces.
"""
import argparse
import json
import re
import secrets
import threading
from datetime import datetime, timezone
from pathlib import Path

import mishaps
from measurement_order import Invalid, choose, read
from probe_link import ask
from small_http import Handler, Server

measurements = {}
DOCUMENTATION = {"documentation": "https://globalping.io/docs/api.globalping.io#post-/v1/measurements"}


def now():
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.") + "000Z"


class Service(Handler):
    server_version = "lab"

    def do_POST(self):
        body = self.body()
        if self.path != "/v1/measurements":
            return self.fail(404, "not_found", "Couldn't find the requested item.")
        try:
            order = read(json.loads(body))
        except ValueError:
            return self.fail(400, "bad_request", "The request body is not valid JSON.")
        except Invalid as problem:
            return self.fail(400, "validation_error", "Parameter validation failed.", params=problem.params)
        wrong = mishaps.read(self.server.mishap)
        if "says" in wrong:
            return self.reply(*wrong["says"][:2], wrong["says"][2].encode())
        if "error" in wrong:
            return self.fail(*wrong["error"], headers=[tuple(each) for each in wrong.get("headers", [])])
        chosen = choose(self.server.probes, order)
        if not chosen:
            return self.fail(422, "no_probes_found", "No matching IPv4 probes available.")
        number = secrets.token_urlsafe(12)
        measurements[number] = self.start(number, order, chosen, wrong)
        return self.json(202, {"id": number, "probesCount": len(chosen)}, [
            ("Location", f"https://api.globalping.io/v1/measurements/{number}"), ("X-Request-Cost", str(len(chosen))),
            ("X-RateLimit-Limit", "250"), ("X-RateLimit-Consumed", str(len(chosen))), ("X-RateLimit-Remaining", "200"),
            ("X-RateLimit-Reset", "3000")])

    def do_GET(self):
        if self.path == "/v1/probes":
            return self.json(200, [{"version": "0.41.0", "location": place, "tags": tags}
                                   for place, tags in map(split, self.server.probes.values())])
        if self.path == "/v1/limits":
            return self.json(200, {"rateLimit": {"measurements": {"create": {
                "type": "ip", "limit": 250, "remaining": 200, "reset": 3000}}}})
        found = re.fullmatch(r"/v1/measurements/([\w-]+)", self.path)
        if not found or found[1] not in measurements:
            return self.fail(404, "not_found", "Couldn't find the requested item.")
        if "answer" in (wrong := mishaps.read(self.server.mishap)):
            return self.reply(*wrong["answer"][:2], wrong["answer"][2].encode())
        return self.json(200, measurements[found[1]])

    def start(self, number, order, chosen, wrong):
        results = [{"probe": {**split(probe)[0], "tags": probe["tags"], "resolvers": [probe["resolver"]]},
                    "result": {"status": "in-progress", "rawOutput": ""}} for probe in chosen]
        record = {"id": number, "type": "http", "target": order["target"], "status": "in-progress", "createdAt": now(),
                  "updatedAt": now(), "probesCount": len(chosen), "results": results}

        def fill(probe, entry):
            entry["result"] = mishaps.of(wrong, probe["network"]) or ask(probe["socket"], order)
            record["updatedAt"] = now()
            if all(each["result"]["status"] != "in-progress" for each in results):
                record["status"] = "finished"

        for probe, entry in zip(chosen, results):
            threading.Thread(target=fill, args=(probe, entry), daemon=True).start()
        return record

    def json(self, status, value, headers=()):
        self.reply(status, "application/json; charset=utf-8", json.dumps(value).encode(), headers)

    def fail(self, status, kind, message, headers=(), **more):
        self.json(status, {"error": {"type": kind, "message": message, **more}, "links": DOCUMENTATION}, headers)


def split(probe):
    keys = ("continent", "region", "country", "state", "city", "asn", "network", "latitude", "longitude")
    return {key: probe[key] for key in keys}, probe["tags"]


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--port", type=int, required=True)
    options.add_argument("--probes", required=True)
    options.add_argument("--mishap", type=Path, required=True)
    given = options.parse_args()
    server = Server(("127.0.0.1", given.port), Service)
    with open(given.probes) as sheet:
        server.probes = json.load(sheet)
    server.mishap = given.mishap
    server.serve_forever()
