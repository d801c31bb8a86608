"""A forward proxy that thinks for a while before it grants a tunnel, and then carries everything."""
import argparse
import socket
import socketserver
import threading
import time


def pump(one, other):
    try:
        while data := one.recv(65536):
            other.sendall(data)
        other.shutdown(socket.SHUT_WR)
    except OSError:
        pass


class Caller(socketserver.BaseRequestHandler):
    def handle(self):
        line = self.request
        line.settimeout(30)
        try:
            head = b""
            while b"\r\n\r\n" not in head:
                if not (more := line.recv(4096)):
                    return
                head += more
            method, target, _ = head.split(b"\r\n")[0].decode().split(" ", 2)
            time.sleep(self.server.delay)
            if method != "CONNECT":
                return line.sendall(b"HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            host, port = target.rsplit(":", 1)
            with socket.create_connection((self.server.numbers.get(host, host), int(port)), timeout=5) as on:
                on.settimeout(30)
                line.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                threading.Thread(target=pump, args=(on, line), daemon=True).start()
                pump(line, on)
        except (OSError, ValueError) as problem:
            print(problem, flush=True)


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--listen", required=True)
    options.add_argument("--port", type=int, required=True)
    options.add_argument("--delay", type=float, default=4)
    options.add_argument("numbers", nargs="*", help="name=number, for names that are known without asking")
    given = options.parse_args()
    with Server((given.listen, given.port), Caller) as server:
        server.delay = given.delay
        server.numbers = dict(pair.split("=", 1) for pair in given.numbers)
        server.serve_forever()
