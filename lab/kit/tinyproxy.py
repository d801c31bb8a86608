"""tinyproxy as a small forward proxy of the home network."""
from . import addresses as a
from .resolving import by_router

PORT = 8888
ENVIRONMENT = {name: f"http://{a.PROXY}:{PORT}" for name in ("http_proxy", "https_proxy")}
CONFIGURATION = """
Port {port}
Listen {number}
Timeout 10
MaxClients 50
LogLevel Connect
Allow 192.168.7.0/24
ConnectPort 443
{more}
"""


def start(lab, more=""):
    """Runs until the scenario is over."""
    folder = lab.folder / "tinyproxy"
    folder.mkdir(exist_ok=True)
    (folder / "tinyproxy.conf").write_text(CONFIGURATION.format(port=PORT, number=a.PROXY, more=more))
    service = lab.service("proxy", "tinyproxy", by_router(folder, ["tinyproxy", "-d", "-c", folder / "tinyproxy.conf"]),
                          ready=lambda: lab.listens("proxy", PORT))
    lab.undo.callback(service.stop)
    return folder


def filters(lab, name):
    """The same, with one name on its list of sites that are not allowed."""
    listed = lab.folder / "tinyproxy-filter"
    listed.write_text(f"{name}\n")
    start(lab, f'Filter "{listed}"\nFilterDefaultDeny No')
