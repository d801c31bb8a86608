"""Varnish before the site's application, and stunnel before Varnish, which speaks no TLS itself."""
from . import addresses as a, stunnel

PORT = 6081
RULES = """vcl 4.1;
backend application {{ .host = "{address}"; .port = "{port}"; .connect_timeout = 1s; .first_byte_timeout = 2s; }}
sub vcl_deliver {{ set resp.http.X-Cache = "MISS"; if (obj.hits > 0) {{ set resp.http.X-Cache = "HIT"; }} }}
{more}
"""


def start(lab, more=""):
    """Serves until the scenario is over. more: rules in Varnish's own language."""
    lab.site.stop_gateway()
    folder = lab.folder / "varnish"
    lab.undo.callback(lab.forget, folder)
    folder.mkdir()
    folder.chmod(0o755)
    rules = lab.folder / "shop.vcl"
    rules.write_text(RULES.format(address=a.APPLICATION, port=a.APPLICATION_PORT, more=more))
    service = lab.service(
        "site", "varnish", ["varnishd", "-F", "-j", "none", "-n", folder, "-a", f"127.0.0.1:{PORT}", "-f", rules,
                            "-s", "malloc,16m", "-p", "thread_pools=1", "-p", "thread_pool_min=10"],
        ready=lambda: lab.listens("site", PORT), limit=30)
    lab.undo.callback(service.stop)
    stunnel.start(lab, PORT)
