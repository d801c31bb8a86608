"""The application behind shop.example's nginx.

Its rules are read anew for each request, a JSON list; the first that fits decides, and without one the page is fine:
  answer  name of a file in lab/answers (status line, headers, empty line, body), or
          "slow" (15 s, then nothing), "late" (6 s, then the page) or "close" (no answer at all)
  path    only this path          from  only callers whose address begins so
  every   only each n-th request that fits so far
"""
import argparse
import json
import time
from pathlib import Path

from small_http import Handler, Server

ANSWERS = Path(__file__).resolve().parent.parent / "answers"
PAGE = b"<!doctype html><title>Shop</title><h1>Welcome to the shop</h1>\n"


class Application(Handler):
    server_version = "shop"
    sys_version = ""
    asked = {}

    def do_GET(self):
        rule = self._rule()
        if rule is None:
            self.reply(200, "text/html; charset=utf-8", PAGE)
        elif rule["answer"] == "slow":
            time.sleep(15)
            self.close_connection = True
        elif rule["answer"] == "late":
            time.sleep(6)
            self.reply(200, "text/html; charset=utf-8", PAGE)
        elif rule["answer"] == "close":
            self.close_connection = True
        else:
            self._file(ANSWERS / f"{rule['answer']}.http")

    do_HEAD = do_GET

    def _rule(self):
        caller = self.headers.get("X-Real-IP", self.client_address[0])
        for rule in json.loads(self.server.rules.read_text()):
            if rule.get("path", self.path) != self.path or not caller.startswith(rule.get("from", "")):
                continue
            count = self.asked[str(rule)] = self.asked.get(str(rule), 0) + 1
            if count % rule.get("every", 1) == 0:
                return rule
        return None

    def _file(self, file):
        head, body = file.read_text().split("\n\n", 1)
        first, *lines = head.splitlines()
        _, status, reason = first.split(" ", 2)
        self.send_response_only(int(status), reason)
        for line in lines:
            self.send_header(*line.split(": ", 1))
        self.send_header("Date", self.date_time_string())
        self.send_header("Content-Length", str(len(body.encode())))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body.encode())


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--listen", required=True)
    options.add_argument("--port", type=int, required=True)
    options.add_argument("--rules", type=Path, required=True)
    chosen = options.parse_args()
    server = Server((chosen.listen, chosen.port), Application)
    server.rules = chosen.rules
    server.serve_forever()
