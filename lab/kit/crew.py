"""Several labs side by side, each with its own worker that builds it, uses it and takes it down."""
import os
import queue
import threading

from . import report, runner
from .lab import Lab

# Longer than any one scenario can take, so that a stuck lab cannot hold the run for ever.
PATIENCE = 240


class Crew:
    def __init__(self, scenarios, program, out, jobs, keep, without=None, beside=None):
        self.waiting = queue.Queue()
        for scenario in scenarios:
            self.waiting.put(scenario)
        self.program, self.out, self.keep, self.without = program, out, keep, without
        # Measures another program on the same address, in seconds.
        self.beside = beside
        self.results, self.broken, self.labs = {}, [], []
        self.stopping = threading.Event()
        # Waited for instead of the threads: a join that Ctrl-C interrupts takes its thread for ended.
        self.ended = [threading.Event() for _ in range(jobs)]

    def run(self):
        for number, ended in enumerate(self.ended):
            threading.Thread(target=self._work, args=(number, ended), daemon=True).start()
        try:
            for ended in self.ended:
                while not ended.wait(1):
                    pass
        finally:
            self.stop()

    def stop(self):
        self.stopping.set()
        for lab in self.labs:
            lab.interrupt()
        for ended in self.ended:
            ended.wait(PATIENCE)

    def _work(self, number, ended):
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
            if self.keep:
                print(f"kept: {lab.folder}, broken as the last scenario left it; lab/run --clean removes it")
                print("a shell on the person's computer:", *lab.person.enter() if lab.person else "-", "bash", flush=True)
            else:
                lab.remove()
            ended.set()

    def _one(self, lab, scenario):
        result = runner.run(lab, scenario, self.out, mend=not (self.keep and self.waiting.empty()), without=self.without, beside=self.beside)
        if not self.stopping.is_set():
            self.results[scenario.name] = result
            print(report.line(result), flush=True)
