"""One nginx in a network namespace of its own, and watches of the program that look at it."""
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from .command import CommandFailed, quiet, run

NUMBER, PORT = "192.168.7.2", 8080
PAGE = f"http://{NUMBER}:{PORT}/shop?token=secret1"
# So that a minute takes half a second; the program allows that for addresses of a home network alone.
HASTE = "500"
PREFIX = "whoseside-watch-"
# A busy machine takes its time; a story that goes well never waits so long.
PATIENCE = 60
SERVER = """
worker_processes 1; daemon off; master_process off; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 64; }}
http {{
  access_log {folder}/access.log; client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
  uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
  server {{ listen {number}:{port}; location / {{ {answer} }} }}
}}"""


def clean():
    """Removes what runs left that were killed themselves: their processes ended with them, their namespaces did not."""
    for line in run("ip", "netns", "list").stdout.splitlines():
        name = line.split()[0]
        number = name.removeprefix(PREFIX)
        if name != number and number.isdigit() and not Path("/proc", number).exists():
            quiet("ip", "netns", "del", name)
            for folder in Path(tempfile.gettempdir()).glob(f"{name}-*"):
                shutil.rmtree(folder, ignore_errors=True)


class Space:
    def __init__(self, program):
        self.name, self.program = f"{PREFIX}{os.getpid()}", program
        self.folder = Path(tempfile.mkdtemp(prefix=f"{self.name}-"))
        self.nginx = None
        self.watches = []

    def __enter__(self):
        try:
            run("ip", "netns", "add", self.name)
            for words in ("link set lo up", "link add eth0 type veth peer name far", "link set far up", f"addr add {NUMBER}/24 dev eth0", "link set eth0 up",
                          # nobody else is there, and that shows at once
                          "route add unreachable default"):
                run("ip", "-n", self.name, *words.split())
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *problem):
        # Who stops the run twice does not keep it from taking down what it made.
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        for process in [self.nginx, *self.watches]:
            if process and process.poll() is None:
                process.kill()
                process.wait()
        quiet("ip", "netns", "del", self.name)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self, *words, **options):
        # A run that is killed takes its processes with it.
        return subprocess.Popen(["ip", "netns", "exec", self.name, "setpriv", "--pdeathsig", "KILL", *map(str, words)], stdin=subprocess.DEVNULL, **options)

    def serve(self, answer):
        self.stop()
        config = self.folder / "nginx.conf"
        config.write_text(SERVER.format(folder=self.folder, number=NUMBER, port=PORT, answer=answer))
        self.nginx = self._start("nginx", "-c", config, "-e", self.folder / "error.log", stderr=subprocess.DEVNULL)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if run("ip", "netns", "exec", self.name, "curl", "-so", "/dev/null", "--max-time", "2", PAGE, check=False).returncode == 0:
                return
            time.sleep(0.1)
        raise CommandFailed("nginx does not start")

    def stop(self):
        if self.nginx:
            self.nginx.terminate()
            self.nginx.wait(PATIENCE)
            self.nginx = None

    def watch(self, *words):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "WHOSESIDE_STATE": str(self.folder / "state"), "LANG": "C.UTF-8",
                       "WHOSESIDE_WATCH_LEAST": HASTE}
        if java := os.environ.get("JAVA_HOME"):
            environment["JAVA_HOME"] = java
        said = self.folder / f"said-{len(self.watches)}"
        with open(said, "w") as out:
            watch = self._start(self.program, "watch", *words, stdout=out, stderr=subprocess.STDOUT, env=environment)
        watch.said = said.read_text
        self.watches.append(watch)
        return watch

    def notes(self):
        return list((self.folder / "state" / "watch").glob("*.watch"))
