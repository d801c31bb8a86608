"""HAProxy in the place of the site's nginx, with the application as its only server."""
from . import addresses as a

CONFIGURATION = """
global
    maxconn 200
defaults
    mode http
    option redispatch
    retries 1
    timeout connect 1s
    timeout client 30s
    timeout server 2s
frontend shop
    bind {number}:443 ssl crt {card} alpn h2,http/1.1
    default_backend application
backend application
    {more}
    server one {address}:{port} {check}
"""


def start(lab, check="check inter 300ms fall 1 rise 1", more=""):
    """Serves until the scenario is over. check: how the server's health is watched; more: lines of the back end."""
    lab.site.stop_gateway()
    folder = lab.folder / "haproxy"
    lab.undo.callback(lab.forget, folder)
    folder.mkdir()
    chain, key = lab.site.certificates["good"]
    card = folder / "shop.pem"
    card.write_text(chain.read_text() + key.read_text())
    (folder / "haproxy.cfg").write_text(CONFIGURATION.format(
        number=a.SITE, card=card, address=a.APPLICATION, port=a.APPLICATION_PORT, check=check, more=more))
    service = lab.service("site", "haproxy", ["haproxy", "-db", "-f", folder / "haproxy.cfg"],
                          ready=lambda: lab.listens("site", 443))
    lab.undo.callback(service.stop)
