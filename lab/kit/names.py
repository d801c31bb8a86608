"""Three name servers: the authority (also 1.1.1.1 and 8.8.8.8), the provider's resolver, the router's forwarder."""
from . import addresses as a
from .service import Service

PLAIN = ["dnsmasq", "--no-daemon", "--conf-file=/dev/null", "--no-hosts", "--no-resolv", "--pid-file=",
         "--bind-interfaces", "--cache-size=0", "--no-poll", "--log-facility=-", "--local-ttl=60", "--log-queries"]


class Names:
    def __init__(self, lab):
        self.lab = lab
        self.services = {}

    def start_all(self):
        self.authority()
        self.provider()
        self.router()

    def authority(self, without=(), more=(), numbers=a.RESOLVERS, others=None):
        """more: records as dnsmasq writes them; others: names beside the lab's own, and their numbers."""
        named = {**a.NAMES, **(others or {})}
        records = [f"--host-record={name},{number}" for name, number in named.items() if name not in without]
        known = [f"--local=/{suffix}/" for suffix in a.SUFFIXES]
        self._start("resolvers", numbers, [*records, *known, *more])

    def provider(self, *more):
        self._start("provider", [a.PROVIDER_RESOLVER], [f"--server={a.AUTHORITY}", *more])

    def router(self, *more):
        self._start("router", [a.ROUTER], [f"--server={a.PROVIDER_RESOLVER}", *more])

    def _start(self, place, numbers, options):
        self.stop(place)
        listen = [f"--listen-address={number}" for number in numbers]
        self.services[place] = self.lab.service(
            place, f"names-{place}", [*PLAIN, *listen, *options], ready=lambda: self.lab.listens(place, 53))

    def stop(self, place):
        if service := self.services.pop(place, None):
            service.stop()

    # What scenarios do, each until they are over.

    def gone(self, *names):
        self.authority(without=names)
        self.lab.undo.callback(self.authority)

    def published(self, *records):
        """Has every name server know these records of shop.example, and no others."""
        self.authority(without=["shop.example"], more=records)
        self.lab.undo.callback(self.authority)

    def there(self, name, number):
        self.authority(others={name: number})
        self.lab.undo.callback(self.authority)

    def provider_says(self, *options):
        self.provider(*options)
        self.lab.undo.callback(self.provider)

    def router_says(self, *options):
        self.router(*options)
        self.lab.undo.callback(self.router)
