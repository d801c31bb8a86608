"""Running external commands: no shell, never without a time limit."""
import subprocess

LIMIT = 20


class CommandFailed(Exception):
    """An external command ended with an error or did not end in time."""


def run(*arguments, limit=LIMIT, check=True, text=None):
    """Runs one command to its end and returns what it said."""
    words = [str(argument) for argument in arguments]
    try:
        done = subprocess.run(words, input=text, capture_output=True, text=True, timeout=limit, errors="replace")
    except subprocess.TimeoutExpired as late:
        raise CommandFailed(f"{' '.join(words)}: not done after {limit} s") from late
    except OSError as missing:
        raise CommandFailed(f"{words[0]}: {missing}") from missing
    if check and done.returncode != 0:
        raise CommandFailed(f"{' '.join(words)}: status {done.returncode}: {(done.stderr or done.stdout).strip()[:600]}")
    return done


def quiet(*arguments, **options):
    """Runs a command whose failure does not matter, such as one that removes what may be gone already."""
    try:
        return run(*arguments, check=False, **options)
    except CommandFailed:
        return None
