"""Reads a request for a measurement, and chooses the probes that it asks for."""
import ipaddress
import re

METHODS = ("HEAD", "GET", "OPTIONS")
PROTOCOLS = ("HTTP", "HTTPS", "HTTP2")
NAME = re.compile(r"(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]*[a-z0-9]", re.I)
CLOSED = [ipaddress.ip_network(net) for net in (
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16", "224.0.0.0/3")]
MOST = 50


class Invalid(Exception):
    """The request does not keep the rules; params says which."""

    def __init__(self, **params):
        super().__init__(str(params))
        self.params = params


def read(body):
    if body.get("type") != "http":
        raise Invalid(type="the lab's probes know only http")
    options = body.get("measurementOptions") or {}
    request = {"method": "HEAD", "path": "/", "query": "", "headers": {}, **(options.get("request") or {})}
    request["method"] = str(request["method"]).upper()
    order = {"target": _target(body.get("target")), "protocol": str(options.get("protocol", "HTTPS")).upper(),
             "port": options.get("port"), "resolver": options.get("resolver"), "request": request,
             "timeout": body.get("timeout", 15), "limit": body.get("limit"), "locations": body.get("locations") or []}
    if request["method"] not in METHODS:
        raise Invalid(method=f'"measurementOptions.request.method" must be one of [{", ".join(METHODS)}]')
    if order["protocol"] not in PROTOCOLS:
        raise Invalid(protocol=f'"measurementOptions.protocol" must be one of [{", ".join(PROTOCOLS)}]')
    if not 5 <= order["timeout"] <= 30:
        raise Invalid(timeout='"timeout" must be between 5 and 30')
    if order["limit"] and any("limit" in place for place in order["locations"]):
        raise Invalid(limit="limit per location is not allowed when a global limit is set")
    return order


def _target(target):
    if not isinstance(target, str):
        raise Invalid(target='"target" is required')
    try:
        if any(ipaddress.ip_address(target) in net for net in CLOSED):
            raise Invalid(target="Private hostnames are not allowed.")
    except ValueError:
        if not NAME.fullmatch(target) or target.lower().endswith((".local", ".localhost")):
            raise Invalid(target='"target" does not match any of the allowed types') from None
    return target.lower()


def choose(probes, order):
    places = order["locations"] or [{}]
    chosen = []
    for place in places:
        fitting = [probe for probe in probes.values() if _fits(probe, place) and probe not in chosen]
        chosen += fitting[:place.get("limit", 1 if not order["limit"] else MOST)]
    return chosen[:order["limit"] or MOST]


def _fits(probe, place):
    for key in ("continent", "region", "country", "state", "city", "asn", "network"):
        if key in place and str(place[key]).lower() != str(probe[key]).lower():
            return False
    if any(tag.lower() not in probe["tags"] for tag in place.get("tags", [])):
        return False
    words = " ".join([str(value) for value in probe.values()] + [f"as{probe['asn']}", "world"]).lower()
    return all(part.strip().lower() in words for part in place.get("magic", "").split("+"))
