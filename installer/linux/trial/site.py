#!/usr/bin/env python3
"""A site on this computer's loopback whose front desk gets nothing from behind: 502 in nginx's words, to every question. Notes each in a file."""
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = (b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n"
        b"<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n")


class Desk(BaseHTTPRequestHandler):
    def do_GET(self):
        with open(sys.argv[2], "a", encoding="utf-8") as notes:
            notes.write(f"{self.path} {self.headers.get('User-Agent', '')}\n")
        body = PAGE if self.path != "/large" else PAGE + b"<!-- " + b"x" * 2_000_000 + b" -->"
        self.send_response(502)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def version_string(self):
        return "nginx"

    def log_message(self, *words):
        pass


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Desk).serve_forever()
