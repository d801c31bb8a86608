"""The sign-in page of a network: every address that is asked for leads to it."""
import argparse

from small_http import Handler, Server

PAGE = b"<!doctype html><title>Hotel Wi-Fi</title><form>Room <input name=room><button>Sign in</button></form>\n"


class Portal(Handler):
    def do_GET(self):
        if self.path.startswith("/sign-in"):
            return self.reply(200, "text/html", PAGE)
        there = f"http://{self.server.server_address[0]}:{self.server.server_address[1]}/sign-in"
        return self.reply(302, "text/html", b"", [("Location", there)])

    do_HEAD = do_GET


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--listen", required=True)
    options.add_argument("--port", type=int, required=True)
    chosen = options.parse_args()
    Server((chosen.listen, chosen.port), Portal).serve_forever()
