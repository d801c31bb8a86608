"""stunnel: TLS before a server that speaks none."""
from . import addresses as a

CONFIGURATION = """
foreground = yes
pid =
syslog = no
[shop]
accept = {number}:443
connect = 127.0.0.1:{port}
cert = {certificate}
key = {key}
TIMEOUTclose = 0
"""


def start(lab, port, certificate="good"):
    """Takes port 443 of the site until the scenario is over, and passes on to a port of its loopback."""
    chain, key = lab.site.certificates[certificate]
    file = lab.folder / "stunnel.conf"
    file.write_text(CONFIGURATION.format(number=a.SITE, port=port, certificate=chain, key=key))
    service = lab.service("site", "stunnel", ["stunnel4", file], ready=lambda: lab.listens("site", 443))
    lab.undo.callback(service.stop)
