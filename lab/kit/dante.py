"""Dante as a SOCKS5 server of the home network."""
from . import addresses as a
from .resolving import by_router

PORT = 1080
ENVIRONMENT = {"ALL_PROXY": f"socks5h://{a.PROXY}:{PORT}"}
CONFIGURATION = """
logoutput: {folder}/log
internal: {number} port = {port}
external: {number}
clientmethod: none
socksmethod: {method}
user.privileged: root
user.unprivileged: proxy
client pass {{ from: 0.0.0.0/0 to: 0.0.0.0/0 }}
{rules}
socks pass {{ from: 0.0.0.0/0 to: 0.0.0.0/0 }}
"""


def start(lab, rules="", method="none"):
    """Runs until the scenario is over."""
    folder = lab.folder / "dante"
    folder.mkdir(exist_ok=True)
    (folder / "danted.conf").write_text(CONFIGURATION.format(
        folder=folder, number=a.PROXY, port=PORT, rules=rules, method=method))
    service = lab.service("proxy", "dante", by_router(folder, ["danted", "-f", folder / "danted.conf", "-p", folder / "pid"]),
                          ready=lambda: lab.listens("proxy", PORT))
    lab.undo.callback(service.stop)
