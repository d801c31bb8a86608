"""A measurement probe: takes orders over a local socket (which namespaces of the network do not part) and carries them out."""
import argparse
import json
import socketserver

from web_request import measure


class Order(socketserver.StreamRequestHandler):
    timeout = 10

    def handle(self):
        order = json.loads(self.rfile.readline())
        result = measure(order, self.server.options.resolver, self.server.options.trust)
        self.wfile.write(json.dumps(result).encode() + b"\n")


class Probe(socketserver.ThreadingUnixStreamServer):
    daemon_threads = True


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    for name in ("--socket", "--resolver", "--trust"):
        options.add_argument(name, required=True)
    chosen = options.parse_args()
    with Probe(chosen.socket, Order) as server:
        server.options = chosen
        server.serve_forever()
