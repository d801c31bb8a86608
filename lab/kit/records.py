"""What a lab has made, written down as it is made, so that even a killed run can be cleaned up after."""
import json
import os
import shutil
import signal
from pathlib import Path

from .command import quiet

FOLDER = Path("/run/whoseside-lab")


def birth(pid):
    """When a process was started: tells it apart from a later one with the same number."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[19]
    except (OSError, IndexError):
        return None


class Record:
    def __init__(self, prefix, folder):
        FOLDER.mkdir(exist_ok=True)
        self.file = FOLDER / f"{prefix}.json"
        self.folder = folder

    def write(self, lab):
        pids = [service.process.pid for service in lab.running if service.process]
        self.file.write_text(json.dumps({
            "owner": [os.getpid(), birth(os.getpid())], "kept": lab.keep, "folder": str(self.folder),
            "pids": [[pid, birth(pid)] for pid in pids],
            "namespaces": [lab.spaces.name(short) for short in lab.spaces.made]}))

    def remove(self):
        self.file.unlink(missing_ok=True)


def clean(kept=False):
    """Removes labs whose runner is gone; those left on purpose only when asked."""
    removed = []
    for file in sorted(FOLDER.glob("*.json")):
        record = json.loads(file.read_text())
        owner, born = record["owner"]
        if birth(owner) == born or (record["kept"] and not kept):
            continue
        for pid, started in record["pids"]:
            if started and birth(pid) == started:
                os.killpg(pid, signal.SIGKILL)
        for name in record["namespaces"]:
            quiet("ip", "netns", "del", name)
        shutil.rmtree(record["folder"], ignore_errors=True)
        file.unlink()
        removed.append(file.stem)
    return removed
