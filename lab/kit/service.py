"""A server program of the lab: started in a namespace, waited for, and ended by its own process id."""
import os
import signal
import subprocess
import time

from .command import CommandFailed

# Should the lab itself be killed, its servers must not stay behind.
WITH_LAB = ["setpriv", "--pdeathsig", "TERM", "--"]


class Service:
    def __init__(self, namespace, name, command, log, ready=None, keep=False, limit=15):
        """ready: called until it returns true; the start fails after the limit."""
        self.name = name
        # The tie comes last: what runs before it gives up rights, which would undo the tie.
        self.command = ["ip", "netns", "exec", namespace, *([] if keep else WITH_LAB), *map(str, command)]
        self.log, self.ready, self.limit = log, ready, limit
        self.process = None

    def start(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        deadline = time.monotonic() + self.limit
        while self.ready and not self.ready():
            if self.process.poll() is not None:
                raise CommandFailed(f"{self.name} ended at once with status {self.process.returncode}; see {self.log}")
            if time.monotonic() > deadline:
                raise CommandFailed(f"{self.name} not ready after {self.limit} s; see {self.log}")
            time.sleep(0.03)
        return self

    def stop(self):
        if self.process is None:
            return
        end(self.process)
        self.process = None


def end(process):
    """Ends a process and the group that it leads: first politely, then not."""
    for number, patience in ((signal.SIGTERM, 4), (signal.SIGKILL, 4)):
        if process.poll() is None:
            _signal(process.pid, number)
            try:
                process.wait(patience)
            except subprocess.TimeoutExpired:
                continue
    # Children that outlived their leader; the group's number is ours as long as one of them lives.
    _signal(process.pid, signal.SIGKILL)


def _signal(pid, number):
    try:
        os.killpg(pid, number)
    except (ProcessLookupError, PermissionError):
        pass
