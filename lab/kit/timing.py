"""How long others take on the same address."""
import time
from statistics import median

# curl by itself waits for minutes; nobody in front of a page does.
PATIENCE = 20


def curl(lab, scenario):
    """Returns the seconds until curl has the page or gives up, at most PATIENCE."""
    start = time.monotonic()
    lab.person.run("curl", "-s", "-L", "-o", "/dev/null", "--max-time", str(PATIENCE), scenario.url,
                   limit=PATIENCE + 5, environment=scenario.environment)
    return time.monotonic() - start


def table(results):
    rows = ["| situation | verdict s | end s | curl s | verdict / curl |", "|---|---|---|---|---|"]
    for one in results:
        gave_up = "> " if one.curl_seconds >= PATIENCE else ""
        rows.append(f"| {one.scenario.name} | {one.verdict_seconds:.1f} | {one.seconds:.1f} | {gave_up}{one.curl_seconds:.1f} "
                    f"| {one.verdict_seconds / max(one.curl_seconds, 0.01):.1f} |")
    slow = [one for one in results if one.curl_seconds >= 1]
    rows += ["", f"median verdict {median(one.verdict_seconds for one in results):.1f} s, median curl "
                 f"{median(one.curl_seconds for one in results):.1f} s; where curl takes a second or more ({len(slow)}), "
                 f"the verdict takes {median([one.verdict_seconds / one.curl_seconds for one in slow] or [0]):.2f} times as long"]
    return "\n".join(rows)
