from kit.scenario import Scenario, theirs

from kit.chain import BETWEEN, LEAF
from kit.command import run


def chain_made(lab):
    if "issuer-expired" in lab.site.certificates:
        return
    folder = lab.authority.folder
    root = (lab.authority.certificate, lab.authority.key("root"))
    issuer = _sign(folder, "old-issuer", "/O=Lab Trust Services/CN=Lab Issuing 0", BETWEEN, *root, "-30d", "20")
    leaf, key = _sign(folder, "shop-old-issuer", "/CN=shop.example", LEAF, *issuer, "-5d", "300")
    whole = folder / "shop-old-issuer-whole.crt"
    whole.write_text(leaf.read_text() + issuer[0].read_text())
    lab.site.certificates["issuer-expired"] = (whole, key)


def _sign(folder, name, subject, extensions, issuer, issuer_key, when, days):
    key, request, certificate = (folder / f"{name}.{end}" for end in ("key", "csr", "crt"))
    (folder / f"{name}.ext").write_text(extensions)
    run("openssl", "req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-subj", subject, "-out", request,
        "-config", folder / "ca.cnf")
    run("faketime", "-f", when, "openssl", "x509", "-req", "-in", request, "-CA", issuer, "-CAkey", issuer_key, "-days", days,
        "-set_serial", "0x7002", "-extfile", folder / f"{name}.ext", "-out", certificate)
    return certificate, key


def set_up(lab):
    chain_made(lab)
    lab.site.change(certificate="issuer-expired")


def proof(see):
    see.curl("https://shop.example/", error="certificate")
    see.references()


SCENARIO = Scenario("site", "the certificate of the site's issuer ran out, everywhere", theirs(), arguments=["--outside-view"])
