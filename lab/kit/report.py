"""The table at the end, and the totals."""
from .scoreboard import families, confusions, percent_in_time


def line(result):
    mark = "ok   " if not result.wrong else "known" if result.scenario.still_wrong else "WRONG"
    got = f"{result.side}/{result.party} {result.cause} ({result.confidence})"
    return f"{mark} {result.scenario.name:<30} {result.seconds:5.1f} s  {got}"


def table(results):
    rows = [("scenario", "expected", "got: side/party, cause, confidence", "seconds", "")]
    for result in results:
        got = f"{result.side}/{result.party} {result.cause} {result.confidence}"
        rows.append((result.scenario.name, str(result.scenario.expect), got, f"{result.seconds:.1f}",
                     "ok" if not result.wrong else "still wrong: " + result.scenario.still_wrong if result.scenario.still_wrong else "wrong: " + "; ".join(result.wrong).replace("\n", " ")[:240]))
    widths = [min(60, max(len(row[column]) for row in rows)) for column in range(4)]
    shown = ["  ".join([*(cell.ljust(width) for cell, width in zip(row, widths)), row[4]]).rstrip() for row in rows]
    return "\n".join([shown[0], "  ".join("-" * width for width in widths), *shown[1:]])


def totals(results):
    asked = [result for result in results if result.asked]
    known = sum(bool(result.wrong and result.scenario.still_wrong) for result in results)
    failed = sum(bool(result.wrong) for result in results) - known
    return "\n".join([
        families(asked), "", confusions(asked), "",
        f"side right {sum(result.side_right for result in asked)} of {len(asked)}, "
        f"party right {sum(result.party_right for result in asked)} of {len(asked)}, "
        f"confidently wrong {sum(result.confidently_wrong for result in asked)}, "
        f"unsure {sum(result.confidence == 'unsure' for result in asked)}, "
        f"a verdict within 5 s in {percent_in_time(asked)} %, "
        f"slowest end {max((result.seconds for result in asked), default=0):.1f} s",
        f"{len(results) - failed - known} passed, {failed} failed, {known} known to be wrong still"])
