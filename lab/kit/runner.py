"""Runs one scenario: break, prove, ask the program, judge, mend."""
import glob
import shutil
import time
import traceback

from . import evidence, summaries
from .command import CommandFailed
from .contacts import Watch
from .judge import Result, judge
from .symptoms import SymptomMissing, Symptoms

LIMIT = 90
# A page that takes longer may be taken for one that fails; on a busy machine a healthy one does.
SLOW = 0.6


def run(lab, scenario, out, mend=True, without=None, beside=None):
    """mend: whether to take back what the scenario broke, as all but the last of a kept lab do; without: see evidence.py;
    beside: measures another program on the same address."""
    result = Result(scenario)
    see = Symptoms(lab.person)
    try:
        lab.person.fresh_home()
        _healthy(see)
        scenario.set_up(lab)
        scenario.proof(see)
        if beside:
            result.curl_seconds = beside(lab, scenario)
        _ask(lab, evidence.reduced(lab, scenario, without), result, out)
    except (SymptomMissing, AssertionError) as problem:
        result.wrong.append(f"symptom not there: {problem}")
    except CommandFailed as problem:
        result.wrong.append(f"lab: {problem}")
    except Exception:
        result.wrong.append(f"lab: {traceback.format_exc(limit=4)}")
    finally:
        if mend:
            lab.mend()
    (out / f"{scenario.name}.symptoms").write_text("\n".join(see.told) + "\n")
    return result


def _healthy(see):
    """What the scenario before broke must be whole again, or this one would prove nothing."""
    for attempt in range(3):
        try:
            return see.curl("https://shop.example/", status=200)
        except SymptomMissing as problem:
            last = problem
            time.sleep(1)
    raise CommandFailed(f"the lab is not whole before the scenario: {last}")


def _ask(lab, scenario, result, out):
    start = time.monotonic()
    saved = lab.person.home / summaries.name(scenario)
    with Watch(lab) as watch:
        done = lab.person.run(lab.program, "check", scenario.url, "--json", "--save", saved, *scenario.arguments,
                              limit=LIMIT, environment={**scenario.environment, **clock(scenario)})
    judge(result, done, time.monotonic() - start)
    result.wrong += watch.complaints(scenario, result.page_seconds > SLOW)
    (out / f"{scenario.name}.json").write_text(done.stdout)
    if result.side != "-":
        result.wrong += summaries.file_complaints(saved, result.host)
    if saved.exists():
        shutil.copy(saved, out / f"{scenario.name}{saved.suffix}")
    (out / f"{scenario.name}.err").write_text(done.stderr)


def clock(scenario):
    """Another time of day for the program alone."""
    if not scenario.clock:
        return {}
    library = sorted(glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1"))
    if not library:
        raise CommandFailed("libfaketime is not installed")
    # Waiting in Java counts on the monotonic clock: it stays true, and libfaketime's own remedy for it would spoil it.
    return {"LD_PRELOAD": library[0], "FAKETIME": scenario.clock, "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "FAKETIME_FORCE_MONOTONIC_FIX": "0"}
