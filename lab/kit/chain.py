"""A certificate whose issuer is not the trusted root itself, and whose server forgets to show the one between."""
from .command import run

BETWEEN = "basicConstraints = critical, CA:TRUE\nkeyUsage = critical, keyCertSign, cRLSign\nsubjectKeyIdentifier = hash\n"
LEAF = "basicConstraints = critical, CA:FALSE\nextendedKeyUsage = serverAuth\nsubjectAltName = DNS:shop.example, DNS:www.shop.example\n"


def issue(lab):
    """Makes the site's certificates "incomplete" and "complete"."""
    if "complete" in lab.site.certificates:
        return
    folder = lab.authority.folder
    between, between_key = _sign(folder, "between", "/O=Lab Trust Services/CN=Lab Issuing 1", BETWEEN,
                                 lab.authority.certificate, lab.authority.key("root"))
    leaf, key = _sign(folder, "shop-below", "/CN=shop.example", LEAF, between, between_key)
    whole = folder / "shop-below-whole.crt"
    whole.write_text(leaf.read_text() + between.read_text())
    lab.site.certificates |= {"incomplete": (leaf, key), "complete": (whole, key)}


def _sign(folder, name, subject, extensions, issuer, issuer_key):
    key, request, certificate = (folder / f"{name}.{end}" for end in ("key", "csr", "crt"))
    (folder / f"{name}.ext").write_text(extensions)
    run("openssl", "req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-subj", subject, "-out", request,
        "-config", folder / "ca.cnf")
    run("openssl", "x509", "-req", "-in", request, "-CA", issuer, "-CAkey", issuer_key, "-days", "300", "-set_serial", "0x7001",
        "-extfile", folder / f"{name}.ext", "-out", certificate)
    return certificate, key
