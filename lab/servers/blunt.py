"""A server that does one thing to every caller, with TLS or without.

  --says FILE   reads the request head and sends this file of lab/answers, after --delay seconds
  --does reset    resets the connection at the first bytes    --does tunnel-close   grants a CONNECT, then hangs up
         mute     takes the connection and never says a word         tunnel-silent  grants a CONNECT, then says nothing
         hang     reads the request, then says nothing               cut-length     promises more of the page than it sends
         hang-up  reads the request, then closes                     cut-chunk      sends pieces, and closes before the last
         early-hints, no-reason  are fine, and unusual               bad-h2         promises HTTP/2 and does not speak it
         garbage  answers what is no HTTP                            open-end       an old page: no length, and no farewell in TLS
"""
import argparse
import socket
import socketserver
import ssl
import struct
import time
from pathlib import Path

ANSWERS = Path(__file__).resolve().parent.parent / "answers"
PAGE = b"<!doctype html><title>Shop</title><h1>Welcome to the shop</h1>\n"
HTML = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
RAW = {
    "cut-length": HTML + b"Content-Length: 48211\r\n\r\n" + PAGE,
    "cut-chunk": HTML + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n2000\r\n<p>" % (len(PAGE), PAGE),
    "garbage": b"\x00\x13FATAL worker 7 lost\r\n\x01\x02\x03\r\n\r\n",
    "early-hints": b"HTTP/1.1 103 Early Hints\r\nLink: </shop.css>; rel=preload; as=style\r\n\r\n"
                   + HTML + b"Content-Length: %d\r\n\r\n" % len(PAGE) + PAGE,
    "no-reason": HTML.replace(b" OK", b" ") + b"Content-Length: %d\r\n\r\n" % len(PAGE) + PAGE,
    "bad-h2": HTML + b"Content-Length: %d\r\n\r\n" % len(PAGE) + PAGE,
    "open-end": b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE,
}


class Caller(socketserver.BaseRequestHandler):
    def handle(self):
        given, line = self.server.given, self.request
        line.settimeout(30)
        if given.does == "reset":
            line.recv(1)
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return line.close()
        try:
            if given.does == "mute":
                return self.wait()
            if given.certificate:
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(given.certificate, given.key)
                if given.does == "bad-h2":
                    context.set_alpn_protocols(["h2", "http/1.1"])
                line = self.request = context.wrap_socket(line, server_side=True)
                if line.selected_alpn_protocol() == "h2":
                    line.recv(4096)
                    return line.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            head = b""
            while b"\r\n\r\n" not in head:
                more = line.recv(4096)
                if not more:
                    return
                head += more
            print(head.split(b"\r\n")[0], flush=True)
            time.sleep(given.delay)
            if given.does in RAW:
                return line.sendall(RAW[given.does])
            if given.does == "hang-up":
                return
            if given.does == "hang":
                return self.wait()
            if given.does:
                line.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                if given.does == "tunnel-silent":
                    self.wait()
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


    def wait(self):
        self.request.settimeout(60)
        while self.request.recv(4096):
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
    options.add_argument("--does", choices=["reset", "mute", "hang", "hang-up", "tunnel-close", "tunnel-silent", *RAW])
    options.add_argument("--delay", type=float, default=0)
    given = options.parse_args()
    with Server((given.listen, given.port), Caller) as server:
        server.given = given
        server.serve_forever()
