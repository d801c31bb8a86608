"""The person's computer: its own view of resolv.conf, hosts, trusted authorities and home folder."""
import os
import shutil
import subprocess
from pathlib import Path

from . import addresses as a, trust
from .command import run
from .service import WITH_LAB, Service, end

HOSTS = f"127.0.0.1 localhost\n{a.PERSON} person\n"
# No cache or resolver of the machine may answer in place of the network.
NAME_ORDER = "passwd: files\ngroup: files\nhosts: files dns\n"
RESOLV = f"nameserver {a.ROUTER}\noptions timeout:2 attempts:2\n"
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def _accounts(home):
    """The machine's accounts, with another home folder for root."""
    lines = Path("/etc/passwd").read_text().splitlines()
    return "".join((":".join([*parts[:5], str(home), *parts[6:]]) if (parts := line.split(":"))[2] == "0" else line) + "\n"
                   for line in lines if line.count(":") == 6)


def _rest(process):
    """What an ended program had said; a child of it that got away may hold its output open."""
    try:
        return process.communicate(timeout=3)
    except subprocess.TimeoutExpired:
        return "", ""


class Person:
    def __init__(self, spaces, folder, root, program, keep):
        self.folder = folder / "person"
        self.folder.mkdir()
        self.home = self.folder / "home"
        self.home.mkdir()
        self.current = None
        # This process owns the private mounts; `ip netns exec` gives it a /sys that shows only this namespace.
        self.keeper = Service(spaces.name("person"), "person", ["sleep", "infinity"], folder / "person.log",
                              keep=keep, ready=lambda: self._private())
        self.keeper.start()
        self._hide_running_services()
        self._mount("nsswitch.conf", Path("/etc/nsswitch.conf"), text=NAME_ORDER)
        self._mount("resolv.conf", Path("/etc/resolv.conf"), text=RESOLV)
        self._mount("hosts", Path("/etc/hosts"), text=HOSTS)
        trust.bundle(root, self.folder / "bundle.crt")
        trust.bundle(root, self.folder / "public.crt")
        self._mount("bundle.crt", trust.BUNDLE.resolve())
        for number, store in enumerate(trust.java_stores(program)):
            trust.java_store(root, store, self.folder / f"cacerts-{number}")
            self._mount(f"cacerts-{number}", store)
        # Java takes the home folder from here, not from HOME.
        self._mount("passwd", Path("/etc/passwd"), text=_accounts(self.home))

    def _private(self):
        # Entered too early, the mounts would still be the machine's own.
        keeper = f"/proc/{self.keeper.process.pid}"
        different = all(os.readlink(f"{keeper}/ns/{kind}") != os.readlink(f"/proc/self/ns/{kind}") for kind in ("net", "mnt"))
        return different and Path(f"{keeper}/comm").read_text().strip() == "sleep"

    def _hide_running_services(self):
        """Sockets under /run reach out of every network namespace: the bus, name caches, network managers."""
        run(*self.enter(), "mount", "-t", "tmpfs", "-o", "mode=755", "lab", "/run")
        # On many systems the list of resolvers lies there too; the person's own is mounted over it next.
        if (resolvers := Path("/etc/resolv.conf").resolve()).is_relative_to("/run"):
            run(*self.enter(), "mkdir", "-p", resolvers.parent)
            run(*self.enter(), "touch", resolvers)

    def _mount(self, source, target, text=None):
        if text is not None:
            (self.folder / source).write_text(text)
        run(*self.enter(), "mount", "--bind", self.folder / source, target.resolve())

    def enter(self):
        return ["nsenter", "-t", str(self.keeper.process.pid), "-m", "-n", "--"]

    def write(self, name, text):
        """Changes a file as the person sees it. Written in place: a new file would not be the mounted one."""
        (self.folder / name).write_text(text)

    def fresh_home(self):
        for entry in self.home.iterdir():
            shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()

    def environment(self, extra=()):
        plain = {"PATH": PATH, "HOME": str(self.home), "LANG": "C.UTF-8", "USER": "root", "TERM": "dumb"}
        if java := os.environ.get("JAVA_HOME"):
            plain["JAVA_HOME"] = java
        return {**plain, **dict(extra)}

    def run(self, *command, limit=20, environment=()):
        """Runs a program on the person's computer; status 124 when it did not end in time."""
        words = [*self.enter(), *WITH_LAB, *map(str, command)]
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd="/",
                                   env=self.environment(environment), text=True, errors="replace", start_new_session=True)
        self.current = process
        try:
            out, err = process.communicate(timeout=limit)
            return subprocess.CompletedProcess(words, process.returncode, out, err)
        except subprocess.TimeoutExpired:
            end(process)
            return subprocess.CompletedProcess(words, 124, *_rest(process))
        finally:
            self.current = None
            end(process)

    def interrupt(self):
        if process := self.current:
            end(process)
