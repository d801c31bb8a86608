"""Several labs side by side, each with its own worker that builds it, uses it and takes it down."""
import os
import queue
import threading

from . import report, runner
from .lab import Lab

# Longer than any one scenario can take, so that a stuck lab cannot hold the run for ever.
PATIENCE = 240


class Crew:
    def __init__(self, scenarios, program, out, jobs, keep):
        self.waiting = queue.Queue()
        for scenario in scenarios:
            self.waiting.put(scenario)
        self.program, self.out, self.keep = program, out, keep
        self.results, self.broken, self.labs = {}, [], []
        self.stopping = threading.Event()
        self.workers = [threading.Thread(target=self._work, args=(number,), daemon=True) for number in range(jobs)]

    def run(self):
        for worker in self.workers:
            worker.start()
        try:
            for worker in self.workers:
                while worker.is_alive():
                    worker.join(1)
        finally:
            self.stop()

    def stop(self):
        self.stopping.set()
        for lab in self.labs:
            lab.interrupt()
        for worker in self.workers:
            worker.join(PATIENCE)

    def _work(self, number):
        # The process id makes the names unique on this machine.
        lab = Lab(f"ws{os.getpid()}{'abcdefgh'[number]}", self.program, self.keep)
        self.labs.append(lab)
        try:
            lab.build()
            while not self.stopping.is_set():
                self._one(lab, self.waiting.get_nowait())
        except queue.Empty:
            pass
        except Exception as problem:
            self.broken.append(f"lab {lab.spaces.prefix}: {problem}")
        finally:
            if not self.keep:
                lab.remove()

    def _one(self, lab, scenario):
        result = runner.run(lab, scenario, self.out)
        if not self.stopping.is_set():
            self.results[scenario.name] = result
            print(report.line(result), flush=True)
