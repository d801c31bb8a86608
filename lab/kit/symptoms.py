"""Proving a symptom with curl, dig and ping on the person's computer, before the program is asked."""
import re

from . import addresses as a

# Errors of curl by the name that a scenario uses for them.
CURL = {"dns": {6}, "refused": {7}, "silent": {28}, "unreachable": {7, 28}, "certificate": {60}}


class SymptomMissing(Exception):
    """What the scenario wanted to break is not seen to be broken."""


def must(condition, message):
    if not condition:
        raise SymptomMissing(message)


class Symptoms:
    def __init__(self, person):
        self.person = person
        self.told = []

    def curl(self, url, *options, status=None, error=None, body=None, environment=(), limit=4):
        """Asserts the status or the kind of error, and words that must be in the headers, the body or curl's complaint."""
        done = self.person.run("curl", "-sSi", "--max-time", limit, *options, url, limit=limit + 6, environment=environment)
        seen = re.findall(r"^HTTP/\S+ (\d+)", done.stdout, re.M)
        last = int(seen[-1]) if seen else None
        self.told.append(f"curl {url}: status {last}, exit {done.returncode} {done.stderr.strip()[:120]}")
        if error:
            must(done.returncode in CURL[error], f"{self.told[-1]}; wanted the error {error}")
        if status:
            must(last == status, f"{self.told[-1]}; wanted status {status}")
        if body:
            must(body in done.stdout + done.stderr, f"{self.told[-1]}; {body!r} is not in the answer")
        return done

    def references(self, opens=True, environment=()):
        """Asserts that a well-known site opens (or does not)."""
        url = "https://www.wikipedia.org/"
        if opens:
            return self.curl(url, status=200, environment=environment)
        done = self.curl(url, environment=environment)
        return must(done.returncode != 0 or "HTTP/2 200" not in done.stdout, "a reference site opens")

    def dig(self, name="shop.example", server=None, says=None, status=None):
        """Asserts an address in the answer, a response code, or silence (says None, status None)."""
        at = [f"@{server}"] if server else []
        done = self.person.run("dig", *at, "+time=2", "+tries=1", name, "A", limit=12)
        self.told.append(f"dig {' '.join(at)} {name}: {' '.join(re.findall(r'status: (.*?),', done.stdout)) or 'no answer'}")
        if status:
            return must(f"status: {status}" in done.stdout, f"{self.told[-1]}; wanted {status}")
        if says:
            return must(re.search(rf"\sA\s+{re.escape(says)}\b", done.stdout), f"{self.told[-1]}; wanted {says}")
        return must("status:" not in done.stdout, f"{self.told[-1]}; wanted no answer")

    def ping(self, number=a.ROUTER, answers=True):
        done = self.person.run("ping", "-c", 1, "-W", 1, number, limit=6)
        self.told.append(f"ping {number}: exit {done.returncode}")
        must((done.returncode == 0) == answers, f"{self.told[-1]}; wanted {'an' if answers else 'no'} answer")
