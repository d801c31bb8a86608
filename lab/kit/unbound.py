"""Unbound, a resolver as providers and careful people run it, in the place of the lab's dnsmasq."""
from . import addresses as a

CONFIGURATION = """
server:
    chroot: ""
    username: ""
    directory: "{folder}"
    pidfile: ""
    use-syslog: no
    do-daemonize: no
    do-ip6: no
    num-threads: 1
    access-control: 0.0.0.0/0 allow
    do-not-query-localhost: no
    module-config: "validator iterator"
    ede: yes
    {interfaces}
    {more}
remote-control:
    control-enable: no
forward-zone:
    name: "."
    forward-addr: {to}
{zones}
"""
# A parent that vouches for keys which the zone does not have: what a forgotten change of signature keys comes to.
BOGUS = "trust-anchor: 'shop.example. DS 31589 13 2 {}'".format("CDE0D742D6998AA554A92D890F8184C698CFAC8A26FA59875A990C03E576343C")


def start(lab, place, numbers, more="", zones="", to=a.AUTHORITY):
    """Answers at these numbers until the scenario is over. more: options of the server; zones: whole clauses."""
    folder = lab.folder / f"unbound-{place}"
    lab.undo.callback(lab.forget, folder)
    folder.mkdir()
    (folder / "unbound.conf").write_text(CONFIGURATION.format(
        folder=folder, more=more, zones=zones, to=to, interfaces="\n    ".join(f"interface: {number}" for number in numbers)))
    service = lab.service(place, f"unbound-{place}", ["unbound", "-d", "-c", folder / "unbound.conf"],
                          ready=lambda: lab.listens(place, 53))
    lab.undo.callback(service.stop)


def provider(lab, **how):
    lab.names.stop("provider")
    lab.undo.callback(lab.names.provider)
    start(lab, "provider", [a.PROVIDER_RESOLVER], **how)


def router(lab, **how):
    lab.names.stop("router")
    lab.undo.callback(lab.names.router)
    start(lab, "router", [a.ROUTER], **{"to": a.PROVIDER_RESOLVER, **how})


def everywhere(lab, **how):
    """The provider's and the public resolvers; the authority stays as it is."""
    lab.undo.callback(lab.names.authority)
    lab.names.authority(numbers=[a.AUTHORITY])
    public = [number for number in a.RESOLVERS if number != a.AUTHORITY]
    start(lab, "resolvers", public, **how)
    provider(lab, **how)
