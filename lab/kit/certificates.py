"""The lab's own authority, and the certificates that its servers show."""
from datetime import datetime, timedelta, timezone

from .command import run

CONFIGURATION = """
[ca]
default_ca = lab
[lab]
database = {folder}/index.txt
serial = {folder}/serial
new_certs_dir = {folder}/issued
default_md = sha256
policy = any
unique_subject = no
copy_extensions = none
[any]
countryName = optional
organizationName = optional
commonName = supplied
[req]
distinguished_name = name
prompt = no
[name]
CN = unused
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
"""
LEAF = """
[leaf]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth, clientAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = {names}
"""


class Authority:
    def __init__(self, folder, owner="/C=US/O=Lab Trust Services/CN=Lab Root"):
        self.folder = folder
        (folder / "issued").mkdir(parents=True)
        (folder / "index.txt").touch()
        (folder / "serial").write_text("1000\n")
        (folder / "ca.cnf").write_text(CONFIGURATION.format(folder=folder))
        self.certificate = self._sign("root", owner, "root", -3650, 3650)

    def issue(self, name, names, first=-60, last=300):
        """Makes a certificate and key for host names and IP addresses, valid from and until so many days from now."""
        entries = ", ".join(("IP:" if entry.replace(".", "").isdigit() else "DNS:") + entry for entry in names)
        self._with_leaf(name, entries)
        return self._sign(name, f"/CN={names[0]}", "leaf", first, last), self.key(name)

    def self_signed(self, name, host):
        self._request(name, f"/CN={host}")
        certificate = self.folder / f"{name}.crt"
        run("openssl", "x509", "-req", "-in", self.folder / f"{name}.csr", "-signkey", self.key(name),
            "-days", "300", "-out", certificate, "-extfile", self._with_leaf(name, f"DNS:{host}", own=True), "-extensions", "leaf")
        return certificate, self.key(name)

    def key(self, name):
        return self.folder / f"{name}.key"

    def _with_leaf(self, name, entries, own=False):
        file = self.folder / f"{name}.ext"
        text = LEAF.format(names=entries)
        file.write_text(text.replace("authorityKeyIdentifier = keyid\n", "") if own else text)
        return file

    def _request(self, name, subject):
        run("openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", self.key(name))
        run("openssl", "req", "-new", "-config", self.folder / "ca.cnf", "-key", self.key(name), "-subj", subject,
            "-out", self.folder / f"{name}.csr")

    def _sign(self, name, subject, section, first, last):
        self._request(name, subject)
        certificate = self.folder / f"{name}.crt"
        own = section == "root"
        how = ["-selfsign"] if own else ["-cert", self.folder / "root.crt", "-extfile", self.folder / f"{name}.ext"]
        run("openssl", "ca", "-batch", "-notext", "-config", self.folder / "ca.cnf", "-in", self.folder / f"{name}.csr",
            "-keyfile", self.key("root"), *how, "-extensions", section, "-startdate", _stamp(first), "-enddate", _stamp(last),
            "-out", certificate)
        return certificate


def _stamp(days):
    return (datetime.now(timezone.utc) + timedelta(days=days)).strftime("%Y%m%d%H%M%SZ")
