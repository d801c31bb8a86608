"""Squid as the forward proxy of the person's network."""
from . import addresses as a
from .command import run

CONFIGURATION = """
http_port {number}:{port}
{password}
acl secure port 443
http_access deny CONNECT !secure
{access}
http_access deny all
cache deny all
cache_mem 8 MB
memory_cache_shared off
cache_log {folder}/cache.log
access_log stdio:{folder}/access.log
pid_filename {folder}/pid
coredump_dir {folder}
cache_effective_user proxy
netdb_filename none
pinger_enable off
visible_hostname proxy.home.example
dns_nameservers {resolver}
dns_timeout 2 seconds
positive_dns_ttl 1 second
negative_dns_ttl 1 second
connect_timeout 3 seconds
forward_timeout 4 seconds
shutdown_lifetime 0 seconds
"""
PASSWORD = """auth_param basic program /usr/lib/squid/basic_ncsa_auth {file}
auth_param basic realm home
acl known proxy_auth REQUIRED"""


class Squid:
    def __init__(self, lab):
        self.lab = lab
        self.url = f"http://{a.PROXY}:{a.PROXY_PORT}"
        self.environment = {"https_proxy": self.url, "http_proxy": self.url}
        self.folder = lab.folder / "squid"
        self.folder.mkdir()
        run("chown", "proxy", self.folder)
        self.service = None
        self.start()

    def start(self, password=False, more=""):
        self.stop()
        secret = self.folder / "passwords"
        if password:
            secret.write_text("anna:" + run("openssl", "passwd", "-apr1", "lab").stdout)
        file = self.folder / "squid.conf"
        file.write_text(CONFIGURATION.format(
            number=a.PROXY, port=a.PROXY_PORT, folder=self.folder, resolver=a.ROUTER,
            password=PASSWORD.format(file=secret) if password else "",
            access=more + ("http_access allow known" if password else "http_access allow all")))
        # An own service name keeps its shared memory apart from that of other labs.
        name = "lab" + "".join(letter for letter in self.lab.spaces.prefix if letter.isalnum())
        self.service = self.lab.service("proxy", "squid", ["squid", "-N", "-n", name, "-f", file],
                                        ready=lambda: self.lab.listens("proxy", a.PROXY_PORT))

    def stop(self):
        if self.service:
            self.service.stop()
            self.service = None

    # What scenarios do, each until they are over.

    def dead(self):
        self.stop()
        self.lab.undo.callback(self.start)

    def wants_password(self):
        self.start(password=True)
        self.lab.undo.callback(self.start)

    def told(self, more):
        """Adds lines to its configuration."""
        self.start(more=more)
        self.lab.undo.callback(self.start)
