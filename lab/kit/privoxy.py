"""Privoxy as the forward proxy of the home network, with or without another proxy behind it."""
from . import addresses as a
from .resolving import by_router

PORT = 8118
ENVIRONMENT = {name: f"http://{a.PROXY}:{PORT}" for name in ("http_proxy", "https_proxy")}
CONFIGURATION = """
confdir /etc/privoxy
templdir /etc/privoxy/templates
logdir {folder}
logfile log
listen-address {number}:{port}
toggle 0
{more}
"""


def start(lab, more=""):
    """Runs until the scenario is over."""
    folder = lab.folder / "privoxy"
    folder.mkdir(exist_ok=True)
    (folder / "config").write_text(CONFIGURATION.format(folder=folder, number=a.PROXY, port=PORT, more=more))
    service = lab.service("proxy", "privoxy", by_router(folder, ["privoxy", "--no-daemon", folder / "config"]),
                          ready=lambda: lab.listens("proxy", PORT))
    lab.undo.callback(service.stop)
