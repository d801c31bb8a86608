"""shop.example: nginx in front, the application behind it, and what scenarios do to both."""
import json

from . import addresses as a
from .web import OPEN, SECURE

NAMES = "shop.example www.shop.example"
BODY = """
        {extra}
        location / {{
            proxy_pass http://{address}:{port};
            proxy_connect_timeout 2s; proxy_read_timeout {patience}s;
            proxy_pass_header Server;
            proxy_set_header Host $host;
            proxy_set_header X-Real-IP $remote_addr;
        }}"""


class Site:
    def __init__(self, lab):
        self.lab = lab
        self.rules = lab.folder / "application-rules.json"
        self.certificates = {
            "good": lab.authority.issue("shop", NAMES.split()),
            "expired": lab.authority.issue("shop-expired", NAMES.split(), first=-90, last=-3),
            "other-name": lab.authority.issue("shop-other", ["parked.example"]),
            "self-signed": lab.authority.self_signed("shop-self", "shop.example"),
        }
        self.says()
        self.start_application()
        self.start()

    def start(self, certificate="good", extra="", patience=2):
        number = a.SITE
        body = BODY.format(extra=extra, address=a.APPLICATION, port=a.APPLICATION_PORT, patience=patience)
        chain, key = self.certificates[certificate]
        servers = [SECURE.format(number=number, names=NAMES, certificate=chain, key=key, body=body),
                   OPEN.format(number=number, names=NAMES, body="location / { return 301 https://$host$request_uri; }")]
        self.lab.web.nginx("site", "site", servers)

    def start_application(self):
        self.application = self.lab.python("app", "application", "--listen", a.APPLICATION, "--port", a.APPLICATION_PORT,
                                           "--rules", self.rules, ready=lambda: self.lab.listens("app", a.APPLICATION_PORT))

    def says(self, *rules):
        """Sets the application's rules; the first one that fits a request answers it, see servers/application.py."""
        self.rules.write_text(json.dumps(rules))

    # What scenarios do, each until they are over.

    def answers(self, answer, **when):
        self.says({"answer": answer, **when})
        self.lab.undo.callback(self.says)

    def change(self, **how):
        # First of all: also a start that fails has to be taken back.
        self.lab.undo.callback(self.start)
        self.start(**how)

    def stop_gateway(self):
        self.lab.web.stop("site")
        self.lab.undo.callback(self.start)

    def stop_application(self):
        self.application.stop()
        self.lab.undo.callback(self.start_application)
