"""unbound in the place of the provider's resolver, with rules of its own."""
from . import addresses as a

CONFIGURATION = """
server:
  interface: {number}
  access-control: 0.0.0.0/0 allow
  username: ""
  chroot: ""
  directory: "{folder}"
  pidfile: ""
  use-syslog: no
  do-daemonize: no
  do-ip6: no
  module-config: "iterator"
  do-not-query-localhost: no
{rules}
forward-zone:
  name: "."
  forward-addr: {authority}
remote-control:
  control-enable: no
"""


def provider(lab, *rules):
    """Runs until the scenario is over; the person asks it directly."""
    folder = lab.folder / "unbound"
    folder.mkdir(exist_ok=True)
    (folder / "unbound.conf").write_text(CONFIGURATION.format(
        number=a.PROVIDER_RESOLVER, folder=folder, authority=a.AUTHORITY, rules="\n".join(f"  {rule}" for rule in rules)))
    lab.undo.callback(lab.names.provider)
    lab.names.stop("provider")
    service = lab.service("provider", "unbound", ["unbound", "-d", "-c", folder / "unbound.conf"], ready=lambda: lab.listens("provider", 53))
    lab.undo.callback(service.stop)
    lab.person_resolver(a.PROVIDER_RESOLVER)
