"""One HTTP measurement, really made from the namespace that this runs in."""
import http.client
import socket
import ssl
import time

from name_lookup import LookupFailed, lookup
from tls_card import card, error_name

AGENT = "globalping probe (https://github.com/jsdelivr/globalping)"
KEPT = 10_000


def measure(order, resolver, trust):
    """order: target and measurementOptions as the service got them, and timeout in seconds."""
    address = None
    try:
        numeric = order["target"].replace(".", "").isdigit()
        address = order["target"] if numeric else lookup(order["target"], order.get("resolver") or resolver, order["timeout"])
        return _ask(order, address, trust)
    except LookupFailed as problem:
        source = "resolver" if "ETIMEOUT" in str(problem) else "target"
        return _failed(str(problem), source)
    except TimeoutError:
        return _failed("Request timeout.", "target")
    except ConnectionRefusedError:
        return _failed(f"connect ECONNREFUSED {address}:{_port(order)}", "target")
    except ConnectionResetError:
        return _failed("read ECONNRESET", "target")
    except ssl.SSLError as problem:
        return _failed(f"write EPROTO SSL routines::{(problem.reason or 'error').lower().replace('_', ' ')}", "target")
    except (http.client.HTTPException, OSError) as problem:
        return _failed(str(problem) or "other side closed", "target")


def _failed(text, source):
    return {"status": "failed", "rawOutput": text, "failureSource": source}


def _port(order):
    return order.get("port") or (80 if order["protocol"] == "HTTP" else 443)


def _ask(order, address, trust):
    start = time.monotonic()
    deadline = start + order["timeout"]
    line, seen = _connect(order, address, trust, deadline)
    with line:
        request = order["request"]
        query = f"?{request['query'].lstrip('?')}" if request.get("query") else ""
        host = request.get("host") or order["target"]
        asked = {"Host": host, "User-Agent": AGENT, "Accept-Encoding": "identity", "Connection": "close", **request.get("headers", {})}
        lines = [f"{request['method']} {request['path']}{query} HTTP/1.1", *(f"{name}: {value}" for name, value in asked.items())]
        line.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        line.settimeout(max(0.1, deadline - time.monotonic()))
        response = http.client.HTTPResponse(line, method=request["method"])
        response.begin()
        content = response.read(KEPT + 1)
        if len(content) <= KEPT and response.length:
            raise http.client.IncompleteRead(content, response.length)
        body = content.decode(errors="replace")
    raw = "\n".join(f"{name}: {value}" for name, value in response.getheaders())
    total = round((time.monotonic() - start) * 1000)
    return {
        "status": "finished",
        "resolvedAddress": address,
        "headers": _headers(response),
        "rawHeaders": raw,
        "rawBody": body[:KEPT] or None,
        "rawOutput": f"HTTP/1.1 {response.status}\n{raw}" + (f"\n\n{body[:KEPT]}" if body else ""),
        "truncated": len(body) > KEPT,
        "statusCode": response.status,
        "statusCodeName": response.reason,
        "timings": {"total": total, "dns": 1, "tcp": 1, "tls": 2 if seen else None, "firstByte": total, "download": 0},
        "tls": seen,
    }


def _headers(response):
    kept = {}
    for name, value in response.getheaders():
        kept.setdefault(name.lower(), []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in kept.items()}


def _connect(order, address, trust, deadline):
    plain = _knock(order, address, deadline)
    if order["protocol"] == "HTTP":
        return plain, None
    # The service accepts every certificate and reports what was wrong with it, so a bad one is met twice.
    strict = ssl.create_default_context(cafile=trust)
    name = order["request"].get("host") or order["target"]
    try:
        secure = strict.wrap_socket(plain, server_hostname=name)
        return secure, card(secure, None)
    except ssl.SSLCertVerificationError as problem:
        plain.close()
        lenient = ssl._create_unverified_context()
        secure = lenient.wrap_socket(_knock(order, address, deadline), server_hostname=name)
        return secure, card(secure, error_name(problem))


def _knock(order, address, deadline):
    return socket.create_connection((address, _port(order)), timeout=max(0.1, deadline - time.monotonic()))
