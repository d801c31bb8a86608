"""A filter on the way that reads the first bytes of each connection and lets all through but those with one name in them.

Connections are led to it by a packet filter. What it does to a named one:
  --does reset   resets it        --does silent   says nothing        --says FILE   sends this file of lab/answers
"""
import argparse
import socket
import socketserver
import struct
import threading
import time
from pathlib import Path

ANSWERS = Path(__file__).resolve().parent.parent / "answers"
ORIGINAL_DESTINATION = 80


def meant(line):
    raw = line.getsockopt(socket.SOL_IP, ORIGINAL_DESTINATION, 16)
    port, number = struct.unpack("!2xH4s8x", raw)
    return socket.inet_ntoa(number), port


def pump(one, other):
    try:
        while data := one.recv(65536):
            other.sendall(data)
        other.shutdown(socket.SHUT_WR)
    except OSError:
        pass


class Caller(socketserver.BaseRequestHandler):
    def handle(self):
        given, line = self.server.given, self.request
        line.settimeout(30)
        try:
            first = line.recv(8192)
            if given.name.encode() in first:
                return self.stop(line, given)
            with socket.create_connection(meant(line), timeout=5) as on:
                on.settimeout(30)
                on.sendall(first)
                back = threading.Thread(target=pump, args=(on, line), daemon=True)
                back.start()
                pump(line, on)
                back.join(30)
        except OSError as problem:
            print(problem, flush=True)

    def stop(self, line, given):
        if given.says:
            start, body = (ANSWERS / f"{given.says}.http").read_text().split("\n\n", 1)
            head = start.replace("\n", "\r\n") + f"\r\nContent-Length: {len(body.encode())}\r\nConnection: close\r\n\r\n"
            line.sendall(head.encode() + body.encode())
        elif given.does == "reset":
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            line.close()
        else:
            time.sleep(30)


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64

    # Not politely: a connection that is to be reset must not be ended in order first.
    def shutdown_request(self, request):
        self.close_request(request)


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--port", type=int, required=True)
    options.add_argument("--name", required=True)
    options.add_argument("--does", choices=["reset", "silent"], default="reset")
    options.add_argument("--says")
    given = options.parse_args()
    with Server(("0.0.0.0", given.port), Caller) as server:
        server.given = given
        server.serve_forever()
