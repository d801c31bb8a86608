"""One whole lab: built once, broken and mended by scenarios, torn down at the end."""
import contextlib
import json
import shutil
import sys
import tempfile
from pathlib import Path

from . import addresses as a, outside, topology
from .certificates import Authority
from .filters import Filters
from .names import Names
from .namespaces import Namespaces
from .person import RESOLV, Person
from .records import Record
from .service import Service
from .site import Site
from .squid import Squid
from .vpn import Vpn
from .web import Web

SERVERS = Path(__file__).resolve().parent.parent / "servers"


class Lab:
    def __init__(self, prefix, program, keep=False):
        self.program, self.keep = program, keep
        self.folder = Path(tempfile.mkdtemp(prefix=f"{prefix}-"))
        # Squid gives up its rights and still has to reach its own folder.
        self.folder.chmod(0o755)
        self.spaces = Namespaces(prefix)
        self.undo = contextlib.ExitStack()
        self.filters = Filters(self.spaces, self.undo)
        self.running = []
        self.person = None
        self.record = Record(prefix, self.folder)

    def build(self):
        topology.build(self.spaces)
        self.record.write(self)
        self.authority = Authority(self.folder / "ca")
        self.names = Names(self)
        self.names.start_all()
        self.person = Person(self.spaces, self.folder, self.authority.certificate, self.program, self.keep)
        self.running.append(self.person.keeper)
        self.web = Web(self)
        self.web.start_all()
        self.python("resolvers", "doh", "--port", "8053", ready=lambda: self.listens("resolvers", 8053))
        outside.start(self)
        self.site = Site(self)
        self.squid = Squid(self)
        self.vpn = Vpn(self)
        self.record.write(self)
        return self

    def mend(self):
        """Takes back what the last scenario broke, newest first."""
        self.undo.close()

    def service(self, place, name, command, **options):
        service = Service(self.spaces.name(place), name, command, self.folder / f"{name}.log",
                          keep=self.keep, **options)
        self.running.append(service)
        service.start()
        self.record.write(self)
        return service

    def python(self, place, server, *options, label=None, until_mended=False, **more):
        """Starts one of the lab's own small servers."""
        command = [sys.executable, "-B", SERVERS / f"{server}.py", *options]
        service = self.service(place, label or server, command, **more)
        if until_mended:
            self.undo.callback(service.stop)
        return service

    def notice(self, place, number, answer):
        """A page of somebody on the way, at port 8090, until the scenario is over."""
        rules = self.folder / f"notice-{place}.json"
        rules.write_text(json.dumps([{"answer": answer}]))
        self.python(place, "application", "--listen", number, "--port", "8090", "--rules", rules,
                    label=f"notice-{place}", ready=lambda: self.listens(place, 8090), until_mended=True)

    def person_resolver(self, number):
        """Makes the person ask another resolver than the router, until the scenario is over."""
        self.person.write("resolv.conf", RESOLV.replace(a.ROUTER, number))
        self.undo.callback(self.person.write, "resolv.conf", RESOLV)

    def listens(self, place, port):
        out = self.spaces.inside(place, "ss", "-Hltn", f"sport = :{port}").stdout
        return bool(out.strip())

    def has_device(self, place, device):
        return self.spaces.ip(place, "link", "show", device, check=False).returncode == 0

    def forget(self, folder):
        shutil.rmtree(folder, ignore_errors=True)

    def interrupt(self):
        """Ends what is asked just now, so that a stopped run need not wait for it."""
        if self.person:
            self.person.interrupt()

    def remove(self):
        with contextlib.suppress(Exception):
            self.undo.close()
        for service in reversed(self.running):
            service.stop()
        self.spaces.remove()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.record.remove()
