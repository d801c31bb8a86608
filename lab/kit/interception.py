"""Somebody on the way who reads names, or who shows certificates of his own in the place of the sites'."""
from . import addresses as a
from .certificates import Authority
from .web import SECURE

FILTER, TLS = 8444, 8443
# What an interceptor does that lets everything through.
ONWARD = (f"location / {{ resolver {a.ROUTER}; proxy_pass https://$host; proxy_ssl_server_name on; proxy_ssl_name $host; "
          "proxy_set_header Host $host; proxy_pass_header Server; }")


def by_name(lab, place, port, *how, name="shop.example"):
    """Looks into every connection to this port that passes the router or the provider, until the scenario is over."""
    lab.python(place, "name_filter", "--port", FILTER, "--name", name, *how, label=f"name-filter-{place}",
               ready=lambda: lab.listens(place, FILTER), until_mended=True)
    lan = "lan" if place == "router" else "access"
    lab.filters.add(place, "prerouting", f'iifname "{lan}" ip saddr {{ {a.PERSON}, {a.ROUTER_OUTSIDE} }} tcp dport {port} redirect to :{FILTER}')


def resigned(lab, place, owner, names, body, trusted=False):
    """Answers https for these names with a certificate by the authority of this owner, such as "/O=Fortinet/CN=FortiGate CA"."""
    folder = lab.folder / "interceptor"
    maker = Authority(folder, owner)
    lab.undo.callback(lab.forget, folder)
    if trusted:
        bundle = (lab.person.folder / "bundle.crt").read_text()
        lab.person.write("bundle.crt", bundle + maker.certificate.read_text())
        lab.undo.callback(lab.person.write, "bundle.crt", bundle)
    servers = []
    for name in names:
        certificate, key = maker.issue(name, [name])
        servers.append(SECURE.format(number="0.0.0.0", names=name, certificate=certificate, key=key, body=body)
                       .replace(":443", f":{TLS}"))
    lab.web.nginx("interceptor", place, servers, port=TLS)
    lab.undo.callback(lab.web.stop, "interceptor")
    numbers = ", ".join(a.NAMES[name] for name in names)
    lan = "lan" if place == "router" else "access"
    lab.filters.add(place, "prerouting",
                    f'iifname "{lan}" ip saddr {{ {a.PERSON}, {a.ROUTER_OUTSIDE} }} ip daddr {{ {numbers} }} tcp dport 443 redirect to :{TLS}')
