"""Who has which address in the lab. The well-known ones are the real numbers, but they exist inside namespaces only."""

PERSON = "192.168.7.10"
ROUTER = "192.168.7.1"
PROXY = "192.168.7.30"
PROXY_PORT = 3128

# The provider, AS64496, and its customers.
ROUTER_OUTSIDE = "198.51.100.10"
PROVIDER = "198.51.100.1"
PROVIDER_RESOLVER = "198.51.100.53"
PROBE_OWN = "198.51.100.77"

# Other places of measurement.
PROBE_NEAR = "192.0.2.101"
PROBE_FAR1 = "192.0.2.102"
PROBE_FAR2 = "192.0.2.103"

SITE = "203.0.113.80"
APPLICATION = "10.20.0.2"
APPLICATION_PORT = 8000
NOTHING_THERE = "203.0.113.99"
VPN_SERVER = "192.0.2.50"
AUTHORITY = "192.0.2.53"
OUTSIDE_API = "104.21.50.77"
SECOND_API = "192.0.2.60"
OWN_NETWORK_PAGE = "162.159.140.220"
STATUS_PAGE = "203.0.113.82"

RESOLVERS = ["1.1.1.1", "8.8.8.8", AUTHORITY]

REFERENCES = {
    "www.google.com": "172.217.16.132",
    "www.cloudflare.com": "104.16.124.96",
    "www.wikipedia.org": "185.15.59.224",
    "www.microsoft.com": "23.45.108.250",
}
PORTALS = {
    "connectivitycheck.gstatic.com": "142.250.74.195",
    "detectportal.firefox.com": "34.107.221.82",
}

# Those who may be asked only after the person's yes.
AFTER_YES = {
    "api.globalping.io": OUTSIDE_API,
    "check-host.net": SECOND_API,
    "speed.cloudflare.com": OWN_NETWORK_PAGE,
}

# Every name of this small internet, as the authority answers it.
NAMES = {
    **REFERENCES,
    **PORTALS,
    "shop.example": SITE,
    "www.shop.example": SITE,
    **AFTER_YES,
    "cloudflare-dns.com": "1.1.1.1",
    "one.one.one.one": "1.1.1.1",
    "dns.google": "8.8.8.8",
    "vpn.example": VPN_SERVER,
}
# Below these suffixes the authority knows every name there is, so that all others do not exist.
SUFFIXES = ["example", "com", "org", "net", "io", "google", "one", "dev", "invalid", "test"]
