"""Makes the lab's authority trusted, for the person only: copies of the machine's lists with one entry more."""
import os
import shutil
from pathlib import Path

from .command import quiet, run

BUNDLE = Path("/etc/ssl/certs/ca-certificates.crt")


def bundle(root, target):
    target.write_bytes(BUNDLE.read_bytes() + b"\n" + root.read_bytes())
    return target


def java_stores(program):
    """Every trust store that a Java found here would read, each by its real path."""
    found = set()
    for pattern in ("/usr/lib/jvm/*/lib/security/cacerts", "/opt/*/lib/security/cacerts", "/etc/ssl/certs/java/cacerts"):
        found.update(Path("/").glob(pattern[1:]))
    if home := os.environ.get("JAVA_HOME"):
        found.add(Path(home) / "lib/security/cacerts")
    found.update(program.parent.glob("target/**/lib/security/cacerts"))
    return sorted({store.resolve() for store in found if store.exists()})


def java_store(root, original, target):
    """Copies one Java trust store and adds the lab's authority to the copy."""
    shutil.copyfile(original, target)
    run(keytool(), "-importcert", "-noprompt", "-alias", "lab-root", "-file", root,
        "-keystore", target, "-storepass", "changeit", limit=60)
    return target


def keytool():
    for found in sorted(Path("/usr/lib/jvm").glob("*/bin/keytool"), reverse=True):
        if (done := quiet(found, "-help")) and done.returncode == 0:
            return found
    return "keytool"
