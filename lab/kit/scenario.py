"""What a scenario is, and reading them from lab/scenarios."""
import importlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

FOLDER = Path(__file__).resolve().parent.parent / "scenarios"
EXIT = {"nobody": 0, "yours": 10, "between": 20, "theirs": 30, "unknown": 40}
CONFIDENCES = ["unsure", "likely", "sure"]


@dataclass
class Expect:
    """Allowed answers, each a side, a party and the causes that are right (none given: any)."""
    allowed: list
    most: str = "sure"

    def __or__(self, other):
        return Expect(self.allowed + other.allowed, min(self.most, other.most, key=CONFIDENCES.index))

    def at_most(self, confidence):
        return Expect(self.allowed, confidence)

    def __str__(self):
        return " or ".join(f"{side}/{party}" + (f" {'|'.join(causes)}" if causes else "") for side, party, causes in self.allowed)


def nobody(*causes):
    return Expect([("nobody", "none", causes)])


def yours(party, *causes):
    return Expect([("yours", party, causes)])


def between(*causes):
    return Expect([("between", "provider", causes)])


def theirs(*causes, party="site"):
    return Expect([("theirs", party, causes)])


def unknown(*causes):
    return Expect([("unknown", "unknown", causes)])


@dataclass
class Scenario:
    family: str
    description: str
    expect: Expect
    url: str = "https://shop.example/"
    arguments: list = field(default_factory=list)
    environment: dict = field(default_factory=dict)
    # Shift of the program's clock, as faketime writes it.
    clock: str = ""
    # Whether the address may be asked of others at all: names that are not public never are, even with a yes.
    public: bool = True
    # Further names that the page leads to.
    leads_to: list = field(default_factory=list)
    # What the program still gets wrong here, and why: shown and counted, but no reason for the run to fail.
    still_wrong: str = ""
    name: str = ""
    set_up: Callable = None
    proof: Callable = None


def load(names=()):
    """Reads the scenarios named (all when none are), in order of family and name."""
    known = {file.stem.replace("_", "-"): file.stem for file in FOLDER.glob("[a-z]*.py")}
    for name in names:
        if name not in known:
            raise SystemExit(f"no scenario {name}; see lab/run --list")
    found = [_read(name, known[name]) for name in (names or sorted(known))]
    return sorted(found, key=lambda each: each.family) if not names else found


def _read(name, module):
    read = importlib.import_module(f"scenarios.{module}")
    scenario = read.SCENARIO
    scenario.name, scenario.set_up, scenario.proof = name, read.set_up, read.proof
    return scenario
