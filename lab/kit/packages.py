"""The Debian packages that the lab needs, and installing what is missing."""
import os
import shutil
from pathlib import Path

from .command import run

# A program of each package, by which its absence is noticed.
NEEDED = {
    "nginx": "nginx-light", "squid": "squid", "dnsmasq": "dnsmasq-base", "openvpn": "openvpn", "nft": "nftables",
    "dig": "bind9-dnsutils", "curl": "curl", "ping": "iputils-ping", "openssl": "openssl", "ip": "iproute2",
    "ss": "iproute2", "sysctl": "procps", "nsenter": "util-linux", "faketime": "faketime",
    "tinyproxy": "tinyproxy-bin", "privoxy": "privoxy", "danted": "dante-server",
    "apache2": "apache2", "haproxy": "haproxy", "varnishd": "varnish", "stunnel4": "stunnel4", "unbound": "unbound", "named": "bind9",
}
STARTER = Path("/usr/sbin/policy-rc.d")
PLACES = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def missing():
    return sorted({package for program, package in NEEDED.items() if not shutil.which(program, path=PLACES)})


def install(packages):
    print("installing", *packages, flush=True)
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    wait = ("-o", "DPkg::Lock::Timeout=300")
    # The packages bring system services with them, which must not start on this machine.
    ours = not STARTER.exists()
    if ours:
        STARTER.write_text("#!/bin/sh\nexit 101\n")
        STARTER.chmod(0o755)
    try:
        run("apt-get", *wait, "update", limit=300)
        run("apt-get", *wait, "install", "-y", "--no-install-recommends", *packages, limit=900)
    finally:
        if ours:
            STARTER.unlink(missing_ok=True)
