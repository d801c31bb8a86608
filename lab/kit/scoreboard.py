"""How good the verdicts were: by family, and what was taken for what. Written as tables for docs/accuracy.md."""
from statistics import median

SIDES = ["yours", "between", "theirs", "nobody", "unknown"]
IN_TIME = 5.0


def families(results):
    """One row for each family, and one for all."""
    head = ["family", "situations", "side right", "party right", "sure", "likely", "unsure", "confidently wrong",
            "median verdict s", "slowest verdict s"]
    names = sorted({result.scenario.family for result in results})
    rows = [_row(name, [result for result in results if result.scenario.family == name]) for name in names]
    return _markdown([head, *rows, _row("all", results)])


def _row(name, results):
    def count(test):
        return str(sum(1 for result in results if test(result)))
    seconds = [result.verdict_seconds for result in results] or [0.0]
    return [name, str(len(results)), count(lambda one: one.side_right), count(lambda one: one.party_right),
            *(count(lambda one, how=how: one.confidence == how) for how in ("sure", "likely", "unsure")),
            count(lambda one: one.confidently_wrong), f"{median(seconds):.1f}", f"{max(seconds):.1f}"]


def confusions(results):
    """Rows are what is right, columns what the program said. Where several sides are right and it said one of them, that one is the row."""
    counts = {}
    for result in results:
        allowed = [side for side, _, _ in result.scenario.expect.allowed]
        right = result.side if result.side in allowed else allowed[0]
        counts[right, result.side] = counts.get((right, result.side), 0) + 1
    rows = [[right, *(str(counts.get((right, said), 0) or "") for said in SIDES)] for right in SIDES]
    return _markdown([["right \\ said", *SIDES], *rows])


def percent_in_time(results):
    """Returns in how many of a hundred situations the first verdict was there within five seconds."""
    quick = sum(result.verdict_seconds <= IN_TIME for result in results)
    return round(100 * quick / len(results)) if results else 0


def _markdown(rows):
    head, *rest = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([head, "|" + "---|" * len(rows[0]), *rest])
