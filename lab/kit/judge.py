"""Compares what the program said with what is allowed."""
import json
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from .scenario import CONFIDENCES, EXIT
from .summaries import json_complaints

PARTS = ("causes", "observations", "steps", "environment", "timings")


@dataclass
class Result:
    scenario: object
    seconds: float = 0.0
    side: str = "-"
    party: str = "-"
    cause: str = "-"
    confidence: str = "-"
    # When the program had a verdict to show, counted from its start of the check.
    verdict_seconds: float = 0.0
    # How long curl took on the same address, where that was measured.
    curl_seconds: float = 0.0
    # How long the program waited for the page itself.
    page_seconds: float = 0.0
    # Why the scenario failed; empty when it passed.
    wrong: list = field(default_factory=list)
    # Whose page it is, as the program says.
    host: str = ""
    # Whether the program was asked at all.
    asked: bool = False

    @property
    def side_right(self):
        return any(self.side == side for side, _, _ in self.scenario.expect.allowed)

    @property
    def party_right(self):
        return any((self.side, self.party) == (side, party) for side, party, _ in self.scenario.expect.allowed)

    @property
    def confidently_wrong(self):
        return self.asked and not self.side_right and self.side != "unknown" and self.confidence in ("sure", "likely")


def judge(result, done, seconds):
    """Fills a result from one run of the program."""
    result.asked, result.seconds = True, seconds
    if done.returncode == 124:
        result.wrong.append("not done in time")
        return
    try:
        said = json.loads(done.stdout)
        verdict = said["verdict"]
        result.side, result.party, result.cause, result.confidence = (
            verdict[key] for key in ("side", "party", "cause", "confidence"))
        result.host = urlsplit(said["address"]).hostname or ""
        result.verdict_seconds = said["timings"]["firstVerdict"]
        result.page_seconds = max((seen["duration"] for seen in said["observations"]
                                   if (seen["vantage"], seen["target"]) == ("system", "site")), default=0.0)
    except (ValueError, KeyError, TypeError):
        result.wrong.append(f"no object of the contract on standard output; status {done.returncode}; {(done.stderr or done.stdout).strip()[-200:]}")
        return
    result.wrong += _contract(said, done.returncode, result) + _expected(result)


def _contract(said, status, result):
    wrong = [f"no {part} in the object" for part in PARTS if part not in said]
    if EXIT.get(result.side) != status:
        wrong.append(f"status {status} with side {result.side}")
    if result.confidence not in CONFIDENCES:
        wrong.append(f"confidence {result.confidence}")
    return wrong + json_complaints(said)


def _expected(result):
    expect = result.scenario.expect
    if not result.side_right:
        return ["side"]
    if not result.party_right:
        return ["party"]
    fits = [causes for side, party, causes in expect.allowed if (side, party) == (result.side, result.party)]
    if not any(not causes or result.cause in causes for causes in fits):
        return ["cause"]
    if result.confidence in CONFIDENCES and CONFIDENCES.index(result.confidence) > CONFIDENCES.index(expect.most):
        return [f"surer than {expect.most}"]
    return []
