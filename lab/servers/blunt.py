"""A server that does one thing to every caller, with TLS or without.

  --says FILE   reads the request head and sends this file of lab/answers, after --delay seconds
  --does reset  resets the connection at the first bytes      --does tunnel-close   grants a CONNECT, then hangs up
                                                              --does tunnel-silent  grants a CONNECT, then says nothing
"""
import argparse
import socket
import socketserver
import ssl
import struct
import time
from pathlib import Path

ANSWERS = Path(__file__).resolve().parent.parent / "answers"


class Caller(socketserver.BaseRequestHandler):
    def handle(self):
        given, line = self.server.given, self.request
        line.settimeout(30)
        if given.does == "reset":
            line.recv(1)
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return line.close()
        try:
            if given.certificate:
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(given.certificate, given.key)
                line = self.request = context.wrap_socket(line, server_side=True)
            head = b""
            while b"\r\n\r\n" not in head:
                more = line.recv(4096)
                if not more:
                    return
                head += more
            print(head.split(b"\r\n")[0], flush=True)
            time.sleep(given.delay)
            if given.does:
                line.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                if given.does == "tunnel-silent":
                    while line.recv(4096):
                        pass
                return
            start, body = (ANSWERS / f"{given.says}.http").read_text().split("\n\n", 1)
            text = start.replace("\n", "\r\n") + f"\r\nContent-Length: {len(body.encode())}\r\nConnection: close\r\n\r\n"
            line.sendall(text.encode() + (b"" if head.startswith(b"HEAD") else body.encode()))
        except OSError as problem:
            print(problem, flush=True)
        finally:
            try:
                line.close()
            except OSError:
                pass


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--listen", required=True)
    options.add_argument("--port", type=int, required=True)
    options.add_argument("--certificate")
    options.add_argument("--key")
    options.add_argument("--says")
    options.add_argument("--does", choices=["reset", "tunnel-close", "tunnel-silent"])
    options.add_argument("--delay", type=float, default=0)
    given = options.parse_args()
    with Server((given.listen, given.port), Caller) as server:
        server.given = given
        server.serve_forever()
