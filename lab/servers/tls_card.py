"""What a measurement result says about a certificate, trusted or not."""
import hashlib
import re
import ssl
import subprocess
from datetime import datetime, timezone

# OpenSSL's verification errors under the names that Node.js has for them.
ERRORS = {10: "CERT_HAS_EXPIRED", 9: "CERT_NOT_YET_VALID", 18: "DEPTH_ZERO_SELF_SIGNED_CERT", 19: "SELF_SIGNED_CERT_IN_CHAIN",
          20: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", 21: "UNABLE_TO_VERIFY_LEAF_SIGNATURE", 62: "ERR_TLS_CERT_ALTNAME_INVALID"}


def card(secure, error):
    der = secure.getpeercert(binary_form=True)
    fields = _fields(der)
    return {
        "authorized": error is None,
        "protocol": secure.version(),
        "cipherName": secure.cipher()[0],
        **({"error": error} if error else {}),
        **fields,
        "keyType": "EC",
        "keyBits": 256,
        "fingerprint256": _colons(hashlib.sha256(der).hexdigest()),
    }


def error_name(problem):
    return ERRORS.get(problem.verify_code, problem.verify_message)


def _colons(digits):
    return ":".join(re.findall("..", digits.upper()))


def _fields(der):
    shown = subprocess.run(
        ["openssl", "x509", "-inform", "DER", "-noout", "-subject", "-issuer", "-startdate", "-enddate", "-serial",
         "-ext", "subjectAltName", "-nameopt", "sep_multiline,utf8"], input=der, capture_output=True, timeout=5).stdout.decode()
    names = re.search(r"((?:DNS|IP Address):.*)", shown)
    subject, issuer = (dict(re.findall(r"^ +(\w+)=(.*)$", part, re.M)) for part in
                       re.search(r"subject=(.*?)issuer=(.*?)notBefore=", shown, re.S).groups())
    if names:
        subject["alt"] = names.group(1).strip()
    return {
        "createdAt": _time(re.search("notBefore=(.*)", shown).group(1)),
        "expiresAt": _time(re.search("notAfter=(.*)", shown).group(1)),
        "issuer": issuer,
        "subject": subject,
        "serialNumber": _colons(re.search("serial=(.*)", shown).group(1)),
    }


def _time(text):
    moment = datetime.fromtimestamp(ssl.cert_time_to_seconds(text), timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
