"""sites.py: the internet that the installed program is tried against, on addresses of this network namespace alone.

shop.example answers every page with nginx's 502; news.example and paper.example open; portal.example says 204, as a check for a
sign-in page does. Names are answered on 127.0.0.1, port 53. Says "ready" and runs until it is ended.
"""

import http.server
import socket
import socketserver
import threading

SITES = {"shop.example": "203.0.113.80", "news.example": "203.0.113.81", "paper.example": "203.0.113.82", "portal.example": "203.0.113.83"}
BROKEN = b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        name = self.headers.get("Host", "").split(":")[0]
        status, page = {"shop.example": (502, BROKEN), "portal.example": (204, b"")}.get(name, (200, b"<title>News</title><p>All is well today."))
        self.send_response_only(status)
        self.send_header("Server", "nginx")
        if status != 204:
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(page)))
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(page)

    do_HEAD = do_GET

    def log_message(self, *words):
        pass


class Names(socketserver.BaseRequestHandler):
    """RFC 1035: the question comes back with an address (type 1), or with nothing; an unknown name does not exist (code 3)."""

    def handle(self):
        asked, line = self.request
        at, labels = 12, []
        while asked[at]:
            labels.append(asked[at + 1:at + 1 + asked[at]].decode("ascii", "replace").lower())
            at += asked[at] + 1
        address = SITES.get(".".join(labels))
        with_answer = address and asked[at + 1:at + 3] == b"\0\1"
        head = asked[:2] + (b"\x81\x80" if address else b"\x81\x83") + b"\0\1" + (b"\0\1" if with_answer else b"\0\0") + b"\0\0\0\0"
        answer = b"\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4" + socket.inet_aton(address) if with_answer else b""
        line.sendto(head + asked[12:at + 5] + answer, self.client_address)


def main():
    servers = [http.server.ThreadingHTTPServer((address, 80), Site) for address in SITES.values()]
    servers.append(socketserver.ThreadingUDPServer(("127.0.0.1", 53), Names))
    for server in servers:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    print("ready", flush=True)
    threading.Event().wait()


main()
